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
}
