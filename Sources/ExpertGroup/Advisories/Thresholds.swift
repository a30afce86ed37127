/// The numbers and choices that advice depends on.
///
/// All come from outside, and none has a default. Where no document sets one, it is a policy that whoever decides may
/// change.
package struct Thresholds: Hashable, Sendable {
    /// Whether a kind of advice is given at all.
    package enum Choice: Hashable, Sendable {
        case given
        case withheld
    }

    /// How many focal points a working group has: one or two.
    ///
    /// See S/2011/819, annex, para. 14.
    package let focalPoints: ClosedRange<Int>

    /// How many days before or after 1 January, or before the mandate's end, a hand-over of the coordinator's is near
    /// it.
    package let handOverDays: Int

    /// How many days in a row somebody may act as coordinator (E18).
    package let actingDays: Int

    /// How many days before its end a mandate ends soon.
    package let mandateNoticeDays: Int

    /// How many days ahead a tag of expertise that will be held by nobody is a matter for advice.
    package let coverageNoticeDays: Int

    /// Each is judged on its own, such as those for 90 and for 180 days (E77).
    package let ends: [EndsLimit]

    /// ST/AI/2013/4 (E25).
    package let contracts: ContractLimit

    /// Whether several nationals of one State in post are a matter for advice; no document says so (E53).
    package let secondNational: Choice

    /// Whether a regional group without an expert is one.
    package let regionalGroupWithoutExpert: Choice

    /// Changes of the ceiling that are known from documents, whether they are on record or not.
    package let knownCeilings: [Ceiling]

    package init(
        focalPoints: ClosedRange<Int>,
        handOverDays: Int,
        actingDays: Int,
        mandateNoticeDays: Int,
        coverageNoticeDays: Int,
        ends: [EndsLimit],
        contracts: ContractLimit,
        secondNational: Choice,
        regionalGroupWithoutExpert: Choice,
        knownCeilings: [Ceiling]
    ) {
        self.focalPoints = focalPoints
        self.handOverDays = handOverDays
        self.actingDays = actingDays
        self.mandateNoticeDays = mandateNoticeDays
        self.coverageNoticeDays = coverageNoticeDays
        self.ends = ends
        self.contracts = contracts
        self.secondNational = secondNational
        self.regionalGroupWithoutExpert = regionalGroupWithoutExpert
        self.knownCeilings = knownCeilings
    }
}
