import ExpertGroup
import Phrases
import RosterDesk

/// The types of which it is known what their values look like: those that are not made of others, and those whose values do
/// not look as they are read.
enum KnownShapes {
    static func shape(of type: (some Any).Type) throws -> Shape? {
        // It is made of others, which are found out about.
        if type == AppointmentRecords.self { return try AppointmentRecords.shape() }
        return simple[ObjectIdentifier(type)]
    }

    private static let simple: [ObjectIdentifier: Shape] = [
        ObjectIdentifier(String.self): String.shape, ObjectIdentifier(Bool.self): .truth,
        ObjectIdentifier(Int.self): Int.shape, ObjectIdentifier(Int64.self): Int64.shape,
        ObjectIdentifier(CivilDate.self): CivilDate.shape, ObjectIdentifier(PersonID.self): PersonID.shape,
        ObjectIdentifier(StateCode.self): StateCode.shape, ObjectIdentifier(DocumentSymbol.self): DocumentSymbol.shape,
        ObjectIdentifier(ExpertiseTag.self): ExpertiseTag.shape,
        ObjectIdentifier(NationalityCorrection.self): NationalityCorrection.shape,
        ObjectIdentifier(ExpertiseCorrection.self): ExpertiseCorrection.shape,
    ]
}

extension String {
    static var shape: Shape { .text(.any) }
}

extension Int {
    static var shape: Shape { .integer(-(1 << 31)...(1 << 31) - 1) }
}

extension Int64 {
    static var shape: Shape { .integer(1...(.max)) }
}

extension CivilDate {
    static var shape: Shape {
        .text(.value(Self.self, .word(.wantedDay), "2027-01-01", formats: ["date"]))
    }
}

extension PersonID {
    static var shape: Shape { .text(.value(Self.self, .word(.wantedPerson), "1", pattern: "^[1-9][0-9]{0,17}$")) }
}

extension StateCode {
    static var shape: Shape { .text(.value(Self.self, .word(.wantedState), "KEN", pattern: "^[A-Z]{3}$")) }
}

extension DocumentSymbol {
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

extension ExpertiseTag {
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
        case .list(let one): .list(one.isNamed ? [] : [one.example])
        case .record(let record): record.example
        case .choice(let records): records[0].example
        case .nullable(let shape): shape.example
        case .named: .null
        }
    }
}

extension Shape {
    fileprivate var isNamed: Bool { if case .named = self { true } else { false } }
}

extension RecordShape {
    fileprivate var example: JSONValue {
        .record(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.shape.example) }))
    }
}
