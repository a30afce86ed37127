import ExpertGroup
import Phrases

/// How many seats of the Group are taken on a day, and how many there may be.
struct SeatsOnDay {
    let day: CivilDate
    let inPost: Int

    /// `nil` before the first.
    let ceiling: Ceiling?

    init(_ record: GroupRecord) {
        (day, inPost, ceiling) = (record.day, record.inPost.count, record.ceiling)
    }

    /// Whether there would be more than the ceiling with so many beside those in post.
    func isOverfull(with others: Int) -> Bool { others > 0 && ceiling.map { inPost + others > $0.experts } ?? false }

    /// Refuses more experts than the ceiling, as their appointments would be refused.
    func checkRoom(for others: Int) throws {
        guard isOverfull(with: others), let ceiling else { return }
        let paragraph = ceiling.authority.paragraph.map { ", \"paragraph\": \"\($0)\"" } ?? ""
        throw Failure.broken(
            rule: Rule.appointmentKeepsWithinCeiling.rawValue,
            facts: """
                {"day": "\(day)", "in_post": \(inPost + others), "ceiling": \(ceiling.experts), \
                "free_seats": \(max(0, ceiling.experts - inPost)), \
                "instrument": "\(ceiling.authority.instrument)"\(paragraph)}
                """
        )
    }
}
