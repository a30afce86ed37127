/// Contracts with the United Nations.
extension Phrase {
    /// How much more time somebody is under contract than the limit, within which days.
    package static func contractBeyondLimit(
        served: (months: Int, days: Int),
        limit: (months: Int, window: Int),
        from firstDay: String,
        through lastDay: String,
        source: String
    ) -> Phrase {
        Phrase(
            "contract.months_exceeded",
            [
                "months": .integer(served.months), "days": .integer(served.days), "limit": .integer(limit.months),
                "window": .integer(limit.window), "first_day": .text(firstDay), "last_day": .text(lastDay),
                "source": .text(source),
            ]
        )
    }

    /// What whoever records such a contract can do.
    package static let contractExceptionIsMissing = Phrase("contract.exception_is_missing", [:])
}
