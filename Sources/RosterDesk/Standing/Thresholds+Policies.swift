import ExpertGroup
import Policies

extension Grouping {
    init(_ choice: BalancePolicy.Grouping) {
        self =
            switch choice {
            case .electoral: .electoral
            case .participating: .participating
            }
    }
}

extension Thresholds {
    /// The numbers and choices that advice about a day depends on, as the policies have them.
    init(_ policies: Policies, on day: CivilDate) throws {
        let months = policies.terms.consultantMonths
        guard let contracts = ContractLimit(months: months, within: policies.terms.consultantWindowMonths) else {
            throw Failure.defect("the policies' months of contracts")
        }
        let ahead = day.distance(to: day.adding(months: policies.staffing.endsWithinMonths))
        self.init(
            focalPoints: policies.staffing.focalPoints,
            handOverDays: policies.staffing.handOverNearDays,
            actingDays: policies.terms.actingWarnsAfterDays,
            mandateNoticeDays: policies.staffing.mandateEndsSoonDays,
            coverageNoticeDays: ahead,
            ends: policies.staffing.endsWithinDays.compactMap { days in
                Self.justBelow(percent: policies.staffing.endsWarnFromPercent)
                    .flatMap { EndsLimit(days: days, greatestShare: $0) }
            },
            contracts: contracts,
            secondNational: policies.balance.pointsOutSecondNational ? .given : .withheld,
            regionalGroupWithoutExpert: .given,
            knownCeilings: [.ofResolution2055].compactMap(\.self)
        )
    }

    /// A share that is passed by this percentage and by none below it: of fewer than 10,000 experts, at least.
    ///
    /// The policy says from which share it warns, the judgement which is the greatest that passes.
    private static func justBelow(percent: Int) -> Fraction? { Fraction(max(0, 10_000 * percent - 1), over: 1_000_000) }
}

extension Ceiling {
    /// Nine from 29 June 2012 (S/RES/2055 (2012)); Roster ships the eight of which the report of 2011 speaks.
    fileprivate static var ofResolution2055: Ceiling? {
        guard let firstDay = CivilDate(year: 2012, month: 6, day: 29), let symbol = DocumentSymbol("S/RES/2055 (2012)")
        else { return nil }
        return Ceiling(experts: 9, firstDay: firstDay, authority: Authority(instrument: symbol, paragraph: nil))
    }
}
