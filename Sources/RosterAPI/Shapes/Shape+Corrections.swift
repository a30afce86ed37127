import ExpertGroup
import RosterDesk

// A correction is an object with one field, which says what kind of correction it is.

extension NationalityCorrection {
    static var shape: Shape {
        let state = FieldShape(name: "state", shape: StateCode.shape, isRequired: true)
        let day = FieldShape(name: "from", shape: CivilDate.shape, isRequired: false)
        let because = FieldShape(name: "because", shape: String.shape, isRequired: true)
        return .choice(of: [("reported", [state, day, because]), ("further", [state, day]), ("withdrawn", [state])])
    }
}

extension ExpertiseCorrection {
    static var shape: Shape {
        let tag = FieldShape(name: "tag", shape: ExpertiseTag.shape, isRequired: true)
        let level = FieldShape(name: "level", shape: .integer(1...4), isRequired: true)
        let day = FieldShape(name: "on", shape: CivilDate.shape, isRequired: false)
        let evidence = FieldShape(name: "evidence", shape: String.shape, isRequired: true)
        return .choice(of: [("declared", [tag, level]), ("confirmed", [tag, day, evidence]), ("withdrawn", [tag])])
    }
}

extension AppointmentRecords {
    /// The first of them, with all of them beside it.
    static func shape() throws -> Shape {
        let one = try ShapeRecorder().find(AppointmentRecord.self).shape
        guard case .record(let record) = one else { throw ShapeRecorder.Unreadable(type: "AppointmentRecord") }
        let all = FieldShape(name: "appointments", shape: .list(one), isRequired: true)
        return .record(RecordShape(name: "AppointmentRecords", fields: record.fields + [all]))
    }
}

extension Shape {
    /// An object with one field of several, which is an object itself.
    fileprivate static func choice(of kinds: [(name: String, fields: [FieldShape])]) -> Shape {
        .choice(
            kinds.map { kind in
                let value = Shape.record(RecordShape(name: nil, fields: kind.fields))
                return RecordShape(
                    name: nil,
                    fields: [FieldShape(name: kind.name, shape: value, isRequired: true)]
                )
            }
        )
    }
}
