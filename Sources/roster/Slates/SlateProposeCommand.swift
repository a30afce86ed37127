import ArgumentParser
import ExpertGroup
import Foundation
import Phrases
import RosterDesk

/// `roster slate propose`.
struct SlateProposeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Lay options for vacant seats side by side, with what each rule costs; an internal paper.",
        discussion: """
            Who may be chosen are the nominees of the call with a score on every criterion; who is in post on the day stays. \
            Rules of balance and coverage are those of config/slate.yml; --rule switches one of them, or a kind of them, for \
            once: hard (no option breaks it), soft (it is told whether an option keeps it), off.

            roster slate propose --seats 1 --on 2026-12-01 --why-not 'Luc Modèle'
            roster slate propose --seats 3 --on 2027-06-01 --rule region=soft --rule coverage.nuclear=off
            roster slate propose --seats 1 --on 2026-12-01 --keep A
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Option(help: "How many are to be chosen, 1 to 20.")
    var seats: Int

    @Option(name: .customLong("on"), help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(help: "The code of a call, such as 2026-1; else the one that is open.")
    var call: String?

    @Option(help: "A rule and how it is set, such as region.AFR=soft; may be repeated.")
    var rule: [String] = []

    @Option(help: "Why is this nominee in no option? A number, or a name or a part of one.")
    var whyNot: String?

    @Option(help: "Why is this nominee in the first option?")
    var why: String?

    @Flag(
        help: "Show what can be had together of competence, breadth of expertise, regional balance and parity."
    )
    var pareto = false

    @Option(help: "Write the problem, by numbers and without names, to this new file for other solvers to check.")
    var export: String?

    @Option(help: "Keep this option as a slate (roster slate show): A, B or C.")
    var keep: String?

    func validate() throws {
        guard keep == nil || export == nil && reading.asKnown == nil else {
            throw ValidationError("Keep an option that is found now: --keep goes with neither --export nor --as-known.")
        }
        guard (1...ProposeSlate.mostSeats).contains(seats) else {
            throw ValidationError("Give a number of seats from 1 to \(ProposeSlate.mostSeats).")
        }
    }

    func run() async throws {
        let rules = rule.isEmpty ? nil : rule.joined(separator: ",")
        if let export { return try await write(to: export, rules) }
        let ask = ProposeSlate(
            seats: seats,
            asAt: asAt,
            call: call,
            rules: rules,
            whyNot: whyNot,
            why: why,
            extent: pareto ? .front : .options
        )
        if let keep { return try await self.keep(keep, of: ask) }
        try await common.perform {
            try await common.answer(to: ask, under: reading.circumstances)
        } summary: { proposal in
            Shown(SlateScreen(proposal, .current, .onOutput).text)
        }
    }

    /// Keeps one of the options.
    ///
    /// What is kept is checked anew, since something may have changed since it was found.
    private func keep(_ letter: String, of ask: ProposeSlate) async throws {
        try await common.perform {
            let proposal = try await common.answer(to: ask, under: reading.circumstances)
            guard let option = proposal.options.first(where: { $0.letter == letter.uppercased() }) else {
                throw Failure.notFound(.option, name: letter)
            }
            let draft = DraftSlate(
                people: option.chosen.map(\.person.description),
                filledOn: proposal.asAt,
                call: proposal.call,
                note: nil
            )
            return try await common.answer(to: draft, under: reading.circumstances)
        } summary: { slate in
            Phrase.slateDrafted(slate.id, for: Day(slate.filledOn), call: slate.call, names: slate.people.map(\.name))
        }
    }

    private func write(to path: String, _ rules: String?) async throws {
        try await common.perform {
            let ask = ExportSlateProblem(seats: seats, asAt: asAt, call: call, rules: rules)
            let document = try await common.answer(to: ask, under: reading.circumstances)
            try NewFile.write(Array(document.text.utf8), to: path)
            return Written(people: document.people.count, output: path)
        } summary: { written in
            Phrase.wroteProblem(to: written.output, people: written.people)
        }
    }

    private struct Written: Encodable, Sendable {
        let people: Int
        let output: String
    }
}
