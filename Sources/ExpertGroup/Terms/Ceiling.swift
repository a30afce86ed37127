/// How many experts may be in post on one day, from a day on.
///
/// Only experts appointed to the Group count; support in kind does not (S/2011/819, annex, para. 15).
package struct Ceiling: Hashable, Sendable {
    /// The number of experts, 1 or more.
    package let experts: Int

    /// The first day on which it holds.
    package let firstDay: CivilDate

    /// The decision that set it.
    package let authority: Authority

    /// `nil` below one expert.
    package init?(experts: Int, firstDay: CivilDate, authority: Authority) {
        guard experts >= 1 else { return nil }
        self.experts = experts
        self.firstDay = firstDay
        self.authority = authority
    }

    /// How many more may be in post.
    package func vacancies(with inPost: Int) -> Int { max(0, experts - inPost) }

    /// How many are in post beyond the ceiling, as can be after a lower one was recorded.
    package func excess(with inPost: Int) -> Int { max(0, inPost - experts) }
}
