import Phrases

extension Shape {
    /// Everything that is wrong with a value.
    func faults(in value: JSONValue, at path: String) -> [Fault] {
        switch (self, value) {
        case (.text(let shape), .text(let text)): shape.isRight(text) ? [] : [fault(at: path)]
        case (.integer(let range), .integer(let number)): range.contains(number) ? [] : [fault(at: path)]
        case (.truth, .truth), (.nullable, .null): []
        case (.list(let shape), .list(let values)):
            Array(
                values.lazy.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }.prefix(Fault.most)
            )
        case (.record(let shape), .record(let fields)): shape.faults(in: fields, at: path)
        case (.choice(let shapes), .record(let fields)):
            shapes.first { $0.fields.map(\.name) == Array(fields.keys) }?.faults(in: fields, at: path)
                ?? [fault(at: path)]
        case (.nullable(let shape), _): shape.faults(in: value, at: path)
        default: [fault(at: path)]
        }
    }

    private func fault(at path: String) -> Fault { Fault(field: path, problem: .wanted(wanted)) }

    /// What should stand there.
    private var wanted: Phrase {
        switch self {
        case .text(let shape): shape.wanted
        case .integer(let range): .wantedNumber(from: range.lowerBound, through: range.upperBound)
        case .truth: .wantedOne(of: ["true", "false"])
        case .list: .word(.wantedList)
        case .record, .named: .word(.wantedRecord)
        case .choice(let shapes): .wantedFields(shapes.flatMap { $0.fields.map(\.name) })
        case .nullable(let shape): shape.wanted
        }
    }
}

extension RecordShape {
    /// Everything that is wrong with an object: what is missing, what it has no field for, and what is wrong in the others.
    func faults(in given: [String: JSONValue], at path: String) -> [Fault] {
        let prefix = path.isEmpty ? "" : path + "."
        let wrong = fields.flatMap { field -> [Fault] in
            let path = prefix + field.name
            guard let value = given[field.name] else {
                return field.isRequired ? [Fault(field: path, problem: .missing)] : []
            }
            // What may be left out may be null as well.
            if value == .null, !field.isRequired { return [] }
            if case .list(let values) = value, case .list = field.shape, values.isEmpty, field.isRequired, isAsked {
                return [Fault(field: path, problem: .wanted(.word(.wantedOneAtLeast)))]
            }
            return field.shape.faults(in: value, at: path)
        }
        let known = Set(fields.map(\.name))
        let unknown = given.keys.lazy.filter { !known.contains($0) }.prefix(Fault.most).sorted().map { name in
            Fault(field: prefix + name, problem: .unknown(among: fields.map(\.name)))
        }
        return wrong + unknown
    }
}
