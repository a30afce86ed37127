import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

extension Apportionment.Method: ExpressibleByArgument {}

/// `roster apportion`.
struct ApportionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apportion",
        abstract:
            "Share out seats among the regional groups by their Members, for information; ties are told as ranges.",
        discussion: """
            No document fixes shares. Without --weights it is the membership of a day that counts.

            roster apportion --seats 9
            roster apportion --seats 9 --method sainte-lague --weights AFR=54,APG=54,EEG=23,GRULAC=33,WEOG=29
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions
    @OptionGroup var speech: LanguageOptions

    @Option(help: "How many seats there are, 0 to 1,000,000.")
    var seats: Int

    @Option(help: "By which rule: largest-remainder, sainte-lague, dhondt.")
    var method = Apportionment.Method.largestRemainder

    @Option(help: "The groups and their weights, such as A=54,B=23; no database is asked then.")
    var weights: Weights?

    @Option(help: "The day whose Members count; today in New York if none is given.")
    var asAt: CivilDate?

    func validate() throws {
        try form.validate(beside: common.output)
        guard (0...Apportionment.mostSeats).contains(seats) else {
            throw ValidationError("Give a number of seats from 0 to 1,000,000.")
        }
    }

    func run() async throws {
        try await common.perform {
            if let weights, let shared = SharedSeats(seats, by: method, among: weights.groups) { return shared }
            let ask = ShareOutSeats(seats: seats, method: method, asAt: asAt)
            return try await common.answer(to: ask, under: reading.circumstances)
        } summary: {
            Shown(form.text(of: table(of: $0), speech.phrases))
        }
    }

    private func table(of shared: SharedSeats) -> Table {
        let columns =
            [Table.Column(.label(.group), .leading, .keep)]
            + [Label.weight, .quota, .range, .seats].map { Table.Column(.label($0), .trailing, .keep) }
        let rows = shared.groups.map { group in
            [
                group.code, "\(group.weight)",
                Fraction(group.quota.numerator, over: group.quota.denominator)?.text(decimals: 1) ?? "–",
                group.range.rangeText, group.seats.rangeText,
            ]
        }
        return Table(columns: columns, rows: rows)
    }
}

/// Groups with their weights as a person types them: `AFR=54,APG=54`.
struct Weights: ExpressibleByArgument {
    let groups: [(name: String, weight: Int)]

    /// `nil` unless each is a name, an equals sign and a number 0 to 1,000,000,000, no name twice, and one above 0.
    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let groups = parts.compactMap { part -> (name: String, weight: Int)? in
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[0].isEmpty, let weight = Int(sides[1]),
                (0...Apportionment.greatestWeight).contains(weight)
            else { return nil }
            return (String(sides[0]), weight)
        }
        guard groups.count == parts.count, Set(groups.map(\.name)).count == groups.count,
            groups.contains(where: { $0.weight > 0 })
        else { return nil }
        self.groups = groups
    }
}

extension [Int] {
    /// The lowest and the highest, or the one number that both are.
    var rangeText: String { first == last ? "\(first ?? 0)" : "\(first ?? 0)–\(last ?? 0)" }
}
