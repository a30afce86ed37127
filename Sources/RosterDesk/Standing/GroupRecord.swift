import ExpertGroup
import Postgres

/// What is on record of the Group on a day, as far as the reader may see it; figures and advice are made of it.
struct GroupRecord {
    let day: CivilDate

    /// The moment whose knowledge is believed, RFC 3339, with New York's offset.
    let asKnownOn: String
    let knowledge: Knowledge
    let sight: Sight

    /// Where a State counts that takes part in two regional groups (E54).
    let grouping: Grouping

    /// The period that contains the day, else the last before it.
    let mandate: Mandate?

    /// All on record, the earliest first.
    let ceilings: [Ceiling]

    /// Those in post on the day and those who are to come, who leaves first coming first.
    let experts: [ExpertRecord]
    let coordinators: [CoordinatorRow]
    let workingGroups: [WorkingGroupOnDay]
    let membership: RegionalMembership
    let contracts: [PersonID: [Term]]

    /// What a reader may see beside the Group's composition.
    struct Sight {
        let gender: Bool
        let expertise: Bool
        let contracts: Bool
        let isCommittee: Bool
    }
}

extension GroupRecord {
    var isInForce: Bool { mandate?.isInForce(on: day) ?? false }

    /// The ceiling in force; `nil` before the first.
    var ceiling: Ceiling? { ceilings.last { $0.firstDay <= day } }

    /// Nobody is, while no mandate is in force (E11).
    var inPost: [ExpertRecord] { isInForce ? experts.filter { $0.expert.service.isInPost(on: day) } : [] }

    var coordination: Coordination {
        Coordination(
            terms: coordinators.filter { !$0.isActing }.map(\.term),
            acting: coordinators.filter(\.isActing).compactMap(\.acting)
        )
    }
}

/// An expert with the name by which people know them.
struct ExpertRecord {
    let name: String
    let expert: Expert
}

/// A term of office, or days on which somebody acts.
struct CoordinatorRow {
    let term: CoordinatorTerm
    let consentedOn: CivilDate?
    let isActing: Bool

    /// `nil` where it ended before it began.
    var acting: ActingCoordinator? {
        Term(from: term.term.firstDay, through: term.effectiveEnd)
            .map { ActingCoordinator(person: term.person, days: $0) }
    }

    func runs(on day: CivilDate) -> Bool { term.isInOffice(on: day) }
}
