package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks for the people whom a figure of the report on balance counts.
package struct OpenBalanceFigure: PolicyUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// Where a State counts that takes part in two regional groups; `nil` for what the policy says (E54).
    package var grouping: Grouping?

    /// The figure's path in the JSON, such as `nationalities.KEN.count`.
    package var figure: String

    /// In which language it is said why a figure opens to no people; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?, grouping: Grouping?, figure: String, language: Language? = nil) {
        self.asAt = asAt
        self.grouping = grouping
        self.figure = figure
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> FigureRows {
        let policies = try policies.read()
        let record = try BalanceRecord(on: asAt, grouping ?? Grouping(policies.balance.grouping), in: session)
        let standing = try Standing(record.group, under: policies, in: .english)
        let balance = BalanceFigures(record, under: policies, Phrases(in: .english, .plain))
        let figures = record.group.figures(showing: standing, coverage: record.group.coverage(under: policies))
        let groups = figures.map(\.path).filter { $0.hasPrefix("regional_groups.") }
        return try record.group.rows(
            of: figure,
            among: figures + record.figures(showing: balance),
            standing.madeFigures + balance.madeFigures(groups: groups),
            Phrases(in: language ?? .english, .plain)
        )
    }
}

extension BalanceRecord {
    /// The figures that the report has beyond those of the status.
    func figures(showing balance: BalanceFigures) -> [Figure] {
        let all = group.inPost.map(\.expert)
        let nationalities = (balance.nationalities ?? []).map { line in
            let name = line.nationality?.description ?? "none"
            return Figure("nationalities.\(name).count", all.filter { $0.nationality == line.nationality })
        }
        let regions = (balance.regions ?? []).map { line in
            Figure("regions.\(line.code ?? "none").count", all.filter { area(of: $0)?.region.code == line.code })
        }
        let subRegions = (balance.subRegions ?? []).map { line in
            Figure("sub_regions.\(line.code ?? "none").count", all.filter { area(of: $0)?.subRegion.code == line.code })
        }
        return nationalities + regions + subRegions + (balance.committeeMembers == nil ? [] : committeeFigures(all))
    }

    private func area(of expert: Expert) -> Place? {
        expert.nationality.flatMap { areas[$0] }
    }

    private func committeeFigures(_ all: [Expert]) -> [Figure] {
        let permanent = committee?.permanent ?? []
        let elected = (committee?.elected ?? []).subtracting(permanent)
        let states = all.filter { $0.nationality != nil }
        return [
            Figure("committee_members.permanent", states.filter { $0.nationality.map(permanent.contains) ?? false }),
            Figure("committee_members.elected", states.filter { $0.nationality.map(elected.contains) ?? false }),
            Figure(
                "committee_members.others",
                states.filter { !($0.nationality.map { permanent.contains($0) || elected.contains($0) } ?? true) }
            ),
            Figure("committee_members.without_nationality", all.filter { $0.nationality == nil }),
        ]
    }
}
