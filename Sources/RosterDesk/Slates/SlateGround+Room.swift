import ExpertGroup
import Phrases

extension SlateGround {
    /// Refuses what no appointment could carry out: no mandate on the day, or more experts than the ceiling.
    static func checkRoom(for size: Int, in record: GroupRecord) throws {
        guard record.isInForce else {
            throw Failure.broken(
                rule: Rule.appointmentBeginsWithinMandate.rawValue,
                facts: "{\"day\": \"\(record.day)\"}"
            )
        }
        guard let ceiling = record.ceiling, size > ceiling.experts else { return }
        let paragraph = ceiling.authority.paragraph.map { ", \"paragraph\": \"\($0)\"" } ?? ""
        throw Failure.broken(
            rule: Rule.appointmentKeepsWithinCeiling.rawValue,
            facts: """
                {"day": "\(record.day)", "in_post": \(size), "ceiling": \(ceiling.experts), \
                "instrument": "\(ceiling.authority.instrument)"\(paragraph)}
                """
        )
    }
}
