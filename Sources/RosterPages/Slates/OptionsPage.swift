import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// Options for vacant seats side by side, with the balance drawn, what each rule costs, and whether it is proved.
struct OptionsPage {
    private let proposal: SlateProposal
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ proposal: SlateProposal, _ moment: MomentOfReading) { (self.proposal, self.moment) = (proposal, moment) }

    func page(for visitor: Visitor) -> Page {
        Page(title: title, content: content, place: .slates, visitor: visitor)
    }

    private var title: HTML {
        words(.slateTitle(seats: proposal.seats, on: Day(proposal.asAt), call: proposal.call))
    }

    private var content: HTML {
        let columns = proposal.options.map { (heading: words(.slateOption($0.letter ?? "")), option: $0) }
        return """
            <h1>\(title)</h1>
            <p class="known">\(words(.asKnown(proposal.asKnownOn)))</p>
            <p class="hint">\(HTML(proposal.paper))</p>
            \(proposal.traded.map { "<p><b>\(HTML($0))</b></p>" as HTML } ?? HTML())
            \(OptionsForm(seats: proposal.seats, asAt: "\(proposal.asAt)", call: proposal.call, words).html)
            \(SlateFacts(proposal.staying, size: proposal.size, proposal.continuity, words).html(with: nominees))
            \(proof)
            \(OptionColumns(columns: columns, moment: moment, words: words).html)
            \(Part.html("rules", words[.whatRulesAsk], rules))
            """
    }

    private func nominees(_ facts: inout Facts) {
        facts.add(words.label(.mayBeChosen), words(.slateEligible(proposal.eligible)))
        let excluded = SlateProposal.Reason.allCases.compactMap { reason -> HTML? in
            let count = proposal.notProposed.count { $0.reason == reason }
            return count == 0 ? nil : words(.slateExcluded(count, reason: reason.rawValue, names: []))
        }
        if !excluded.isEmpty { facts.add(words.label(.notProposed), .joined(excluded, by: "<br>")) }
    }

    /// Whether it is proved, how many are worth as much, or why there is none and what would have to give way.
    private var proof: HTML {
        var lines: [HTML] = ["<p>\(words(.slateProof(proposal.status.rawValue)))"]
        if proposal.status == .optimal {
            let (count, isAll) = (proposal.ties.count, proposal.ties.complete)
            lines.append(words(isAll ? .slateTies(count) : .slateTies(atLeast: count)))
        }
        var html: HTML = "\(HTML.joined(lines, by: " "))</p>\n"
        if proposal.status == .infeasible {
            html += "<p>\(words(.slateConflict))</p>\n\(HTML.list(proposal.conflict))"
            for repair in proposal.repairs { html += "<p>\(words(.slateRepair))</p>\n\(HTML.list(repair))" }
        }
        if let forced = proposal.whyNot {
            html += "<p>\(HTML(forced.text))</p>\n"
            if !forced.conflict.isEmpty { html += HTML.list(forced.conflict) }
        }
        return html
    }

    private var rules: HTML {
        let columns = [
            Grid.Column(words.label(.rule), .text), Grid.Column(words.label(.set), .text),
            Grid.Column(words.label(.costs), .number), Grid.Column(words.label(.asks), .text),
            Grid.Column(words[.source], .text),
        ]
        let rows = proposal.rules.map { rule -> [HTML] in
            [
                .recorded(rule.name), HTML(rule.settingWord), rule.cost.map { "\($0)" } ?? .dash, HTML(rule.text),
                .recorded(rule.source),
            ]
        }
        return
            "<p class=\"hint\">\(words(.slateCosts))</p>\n\(Grid(columns: columns, rows: rows, heading: "rules").html)"
    }
}

/// Who stays, and what is the same for all columns.
struct SlateFacts {
    private let staying: [SlateProposal.Person]
    private let size: Int
    private let continuity: String
    private let words: Words

    init(_ staying: [SlateProposal.Person], size: Int, _ continuity: String, _ words: Words) {
        (self.staying, self.size, self.continuity, self.words) = (staying, size, continuity, words)
    }

    func html(with more: (inout Facts) -> Void = { _ in }) -> HTML {
        var facts = Facts()
        let names = HTML.joined(staying.map { .name($0.name) }, by: ", ")
        let count = words(.slateStaying(staying.count, size: size, names: []))
        facts.add(words.label(.stay), staying.isEmpty ? count : "\(staying.count) / \(size): \(names)")
        facts.add(words.label(.endsOfTerms), HTML(continuity))
        more(&facts)
        return "<div class=\"summary\">\(facts.html)</div>\n"
    }
}

extension HTML {
    /// Sentences, a point each.
    static func list(_ lines: [String]) -> HTML { "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>\n" }
}
