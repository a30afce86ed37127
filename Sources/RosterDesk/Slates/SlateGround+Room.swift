import ExpertGroup
import Phrases

extension SlateGround {
    /// Refuses a day without a mandate, on which no appointment begins.
    static func checkMandate(in record: GroupRecord) throws {
        guard record.isInForce else {
            throw Failure.broken(
                rule: Rule.appointmentBeginsWithinMandate.rawValue,
                facts: "{\"day\": \"\(record.day)\"}"
            )
        }
    }

    /// Refuses more experts than the ceiling, as their appointments would be refused.
    static func checkRoom(for size: Int, in record: GroupRecord) throws {
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
