/// Consultations, and what was recorded though nobody told it.
extension Phrase {
    package static let noConsultation = Phrase("consultation.none", [:])

    package static func recordedConsultation(_ id: Int64, restingOnIt people: [String]) -> Phrase {
        Phrase(
            "consultation.recorded",
            ["consultation": .identifier(id), "count": .integer(people.count), "people": .list(people)]
        )
    }

    /// A file does not tell when a coordinator was appointed.
    package static func assumedAppointment(of person: Int64, on day: Day, row: Int) -> Phrase {
        Phrase(
            "import.appointed_on_assumed",
            ["row": .integer(row), "person": .identifier(person), "day": .day(day)]
        )
    }
}
