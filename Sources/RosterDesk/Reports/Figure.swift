import ExpertGroup
import Phrases

/// A figure of the status or of a report, by its path in the JSON, with the people whom it counts.
struct Figure {
    /// Such as `regional_groups.AFR.count`; those who count in none are `none`.
    let path: String

    /// Each once, in the order of the members.
    let people: [PersonID]
}

/// Whom a figure counts: as many rows as the figure says.
package struct FigureRows: Codable, Hashable, Sendable {
    package let figure: String

    /// `nil` for women and men where they are closed to the reader: then the rows are the whole list.
    @Explicit package var count: Int?
    package let rows: [MemberOnDay]

    /// Why it opens to no people; absent where it counts people.
    package var reason: String?

    /// The figures of which it is made, each with its people; absent where it counts people.
    package var madeOf: [FigureRows]?
}

extension GroupRecord {
    /// The figures of the status that the reader may see.
    func figures(showing standing: Standing, coverage: Coverage) -> [Figure] {
        let all = inPost.map(\.expert)
        let groups = (standing.regionalGroups ?? []).map { line in
            Figure("regional_groups.\(line.code?.code ?? "none").count", all.filter { $0.regionalGroup == line.code })
        }
        let workingGroups = workingGroups.map { group in
            Figure(path: "working_groups.\(group.code).focal_points", people: group.focalPoints.map(\.person))
        }
        let shown = Set((standing.expertise ?? []).map(\.tag))
        let expertise = coverage.lines.filter { shown.contains($0.tag) }.flatMap { line in
            [
                Figure(path: "expertise.\(line.tag).holders", people: line.declared.people),
                Figure(path: "expertise.\(line.tag).confirmed", people: line.confirmed.people),
            ]
        }
        return [Figure("in_post", all)] + groups + genderFigures(all) + workingGroups + expertise
    }

    /// Women and men; the whole list where a single person's gender is closed to the reader.
    private func genderFigures(_ all: [Expert]) -> [Figure] {
        let counts = Gender.allCases.map { gender in
            Figure("gender.\(gender.rawValue)", sight.gender ? all.filter { $0.gender == gender } : all)
        }
        let disclosed = sight.gender ? all.filter { $0.gender != .notDisclosed } : all
        return counts + [Figure("gender.disclosed", disclosed)]
    }

    /// The rows of one of some figures.
    ///
    /// - Throws: `Failure.noSuchFigure`.
    func rows(of path: String, among figures: [Figure], _ made: [MadeFigure], _ phrases: Phrases) throws -> FigureRows {
        if let figure = made.first(where: { $0.path == path }) {
            var rows = FigureRows(figure: path, count: figure.value, rows: [], reason: phrases(figure.reason))
            rows.madeOf = try figure.parts.map { try self.rows(of: $0, among: figures, made, phrases) }
            return rows
        }
        guard let figure = figures.first(where: { $0.path == path }) else {
            throw Failure.noSuchFigure(path, known: figures.map(\.path) + made.map(\.path))
        }
        let people = Set(figure.people)
        let isClosed = path.hasPrefix("gender.") && !sight.gender
        return FigureRows(
            figure: path,
            count: isClosed ? nil : figure.people.count,
            rows: inPost.filter { people.contains($0.expert.person) }
                .map { MemberOnDay($0, gender: sight.gender ? .shown : .closed) }
        )
    }
}

extension Figure {
    init(_ path: String, _ experts: [Expert]) { self.init(path: path, people: experts.map(\.person)) }
}
