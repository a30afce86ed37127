package import ExpertGroup
import Phrases
import Policies
package import Postgres

/// Asks for how long newcomers could be appointed so that not too many terms end close together (S/2011/819, annex,
/// paragraph 10); it changes nothing and decides nothing.
package struct SuggestTerms: PolicyUseCase {
    package static let access = Access.reading

    /// The most newcomers that are asked for at once, and the lengths that a term may have, in months.
    package static let mostNewcomers = 20
    package static let lengths = 1...120

    /// The day whose Group is spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Who is to be appointed, such as `Ioana:2027-02-01:36,2:2027-06-01`: a name, or how many, the first day, and perhaps the
    /// length that is wished for.
    package var newcomers: String

    /// The lengths that are tried, in months, such as `12,24,36`; `nil` for what the policy says.
    package var months: String?

    /// The length that is wished for where a newcomer has none, in months; `nil` for what the policy says.
    package var preferred: Int?

    /// Within how many days in a row how many terms may end; `nil` for what the policy says.
    package var withinDays: Int?
    package var endsAtMost: Int?

    package init(
        asAt: CivilDate?,
        newcomers: String,
        months: String?,
        preferred: Int?,
        withinDays: Int?,
        endsAtMost: Int?
    ) {
        (self.asAt, self.newcomers, self.months, self.preferred) = (asAt, newcomers, months, preferred)
        (self.withinDays, self.endsAtMost) = (withinDays, endsAtMost)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> TermsSuggestion {
        let policies = try policies.read()
        let staffing = policies.staffing
        let lengths =
            try
            (months?.split(separator: ",").map { text in
                guard let months = Int(text), Self.lengths.contains(months) else {
                    throw Failure.wrongLengths(self.months ?? "")
                }
                return months
            }) ?? staffing.termMonths
        guard !lengths.isEmpty, Self.lengths.contains(preferred ?? 1) else { throw Failure.wrongLengths(months ?? "") }
        let record = try GroupRecord(on: asAt, Grouping(policies.balance.grouping), in: session)
        let words = TermsWords()
        let newcomers = try StaggerNewcomer.read(
            newcomers,
            preferred: preferred ?? staffing.termPreferredMonths,
            seat: { words.say(.seat($0)) },
            session
        )
        let ground = TermsGround(
            record: record,
            newcomers: newcomers,
            lengths: Set(lengths).sorted(),
            withinDays: withinDays ?? staffing.staggerWithinDays,
            endsAtMost: endsAtMost ?? staffing.staggerEndsAtMost,
            seats: try Self.seats(beside: newcomers, record, in: session)
        )
        try ground.check()
        return TermsSuggestion(ground, words)
    }

    /// The seats on the days from the first newcomer's on, on which somebody begins or another ceiling does.
    private static func seats(
        beside newcomers: [StaggerNewcomer],
        _ record: GroupRecord,
        in session: Session
    ) throws -> [SeatsOnDay] {
        let others = record.experts.map(\.expert.service.spell.firstDay) + record.ceilings.map(\.firstDay)
        let begins = newcomers.map(\.firstDay)
        let days = Set(begins + others.filter { day in begins.contains { $0 < day } })
        return try days.sorted().map { SeatsOnDay(try GroupRecord(on: $0, record.grouping, in: session)) }
    }
}
