import Foundation

/// What the database tells of a broken rule beside its name; a plain constraint tells nothing.
package struct RuleFacts: Hashable, Sendable {
    /// The day on which the rule would be broken.
    package var day: Day?

    /// How many experts would be in post on that day.
    package var inPost: Int?

    /// How many are allowed.
    package var ceiling: Int?

    /// How many seats are free on that day, where seats were asked for and not a term.
    package var freeSeats: Int?

    /// The document that decides, such as the ceiling's or that of the mandate before, and its paragraph.
    package var instrument: String?
    package var paragraph: String?

    /// The last day of the mandate before.
    package var lastDay: Day?

    /// The identifier of the person spoken of.
    package var person: String?

    /// The State spoken of: its code, until whoever knows its name puts that here.
    package var state: String?

    /// The identifier of the slate spoken of.
    package var slate: String?

    /// Nothing but the rule's name.
    package static let none = RuleFacts(json: nil)

    /// Reads what a function of the database put into DETAIL; what it does not hold, or nobody could read, is `nil`.
    package init(json: String?) {
        let told = json.flatMap { try? JSONDecoder().decode(Told.self, from: Data($0.utf8)) }
        day = told?.day.flatMap { Day($0) }
        inPost = told?.inPost
        ceiling = told?.ceiling
        freeSeats = told?.freeSeats
        instrument = told?.instrument
        paragraph = told?.paragraph
        lastDay = told?.lastDay.flatMap { Day($0) }
        person = told?.person.map { String($0) }
        state = told?.state
        slate = told?.slate.map { String($0) }
    }

    private struct Told: Decodable {
        let day: String?
        let inPost: Int?
        let ceiling: Int?
        let freeSeats: Int?
        let instrument: String?
        let paragraph: String?
        let lastDay: String?
        let person: Int64?
        let state: String?
        let slate: Int64?

        private enum CodingKeys: String, CodingKey {
            case day, ceiling, instrument, paragraph, person, state, slate
            case inPost = "in_post"
            case freeSeats = "free_seats"
            case lastDay = "last_day"
        }
    }
}
