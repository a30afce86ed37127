import ExpertGroup
import Phrases
import RosterDesk

extension String: Shaped {
    static var shape: Shape { .text(.any) }
}

extension Bool: Shaped {
    static var shape: Shape { .truth }
}

extension Int: Shaped {
    static var shape: Shape { .integer(-(1 << 31)...(1 << 31) - 1) }
}

extension Int64: Shaped {
    static var shape: Shape { .integer(1...(.max)) }
}

extension CivilDate: Shaped {
    static var shape: Shape {
        .text(.value(Self.self, .word(.wantedDay), "2027-01-01", formats: ["date"]))
    }
}

extension PersonID: Shaped {
    static var shape: Shape { .text(.value(Self.self, .word(.wantedPerson), "1", pattern: "^[1-9][0-9]{0,17}$")) }
}

extension StateCode: Shaped {
    static var shape: Shape { .text(.value(Self.self, .word(.wantedState), "KEN", pattern: "^[A-Z]{3}$")) }
}

extension DocumentSymbol: Shaped {
    static var shape: Shape {
        .text(
            .value(
                Self.self,
                .word(.wantedSymbol),
                "S/2026/1",
                pattern: #"^[^\s\x00-\x1F\x7F-\x9F]([^\x00-\x1F\x7F-\x9F]*[^\s\x00-\x1F\x7F-\x9F])?$"#
            )
        )
    }
}

extension ExpertiseTag: Shaped {
    static var shape: Shape {
        .text(.value(Self.self, .word(.wantedTag), "export_control", pattern: "^[a-z][a-z0-9_]{1,62}$"))
    }
}

extension Instant {
    /// What a moment looks like in a query.
    static var shape: Shape {
        .text(
            TextShape(
                wanted: .word(.wantedMoment),
                example: "2026-12-31T17:00:00-05:00",
                formats: ["date-time", "date"]
            ) { Instant($0) != nil }
        )
    }
}

extension TextShape {
    /// Any text that can be stored.
    static let any = TextShape(wanted: .word(.wantedText), example: "text", pattern: #"^[^\x00]*$"#) { text in
        !text.unicodeScalars.contains("\0")
    }

    /// A text from which a value of ours can be made.
    static func value<Value: TextValue>(
        _ type: Value.Type,
        _ wanted: Phrase,
        _ example: String,
        formats: [String] = [],
        pattern: String? = nil
    ) -> TextShape {
        TextShape(wanted: wanted, example: example, formats: formats, pattern: pattern) { Value($0) != nil }
    }

    /// One of a few texts.
    static func one(of choices: [String]) -> TextShape {
        TextShape(wanted: .wantedOne(of: choices), example: choices[0], choices: choices) { choices.contains($0) }
    }
}

extension Shape {
    /// A value that is right.
    var example: JSONValue {
        switch self {
        case .text(let text): .text(text.example)
        case .integer(let range): .integer(range.contains(1) ? 1 : range.lowerBound)
        case .truth: .truth(true)
        case .list(let one): .list([one.example])
        case .record(let record): record.example
        case .choice(let records): records[0].example
        case .nullable(let shape): shape.example
        case .named: .null
        }
    }
}

extension RecordShape {
    fileprivate var example: JSONValue {
        .record(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.shape.example) }))
    }
}
