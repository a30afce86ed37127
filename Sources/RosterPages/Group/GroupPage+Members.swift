import ExpertGroup
import Phrases
import RosterDesk

/// Who is in post, and until when.
extension GroupPage {
    var members: HTML {
        let heading = words[.whoIsInPost]
        guard !standing.members.isEmpty else {
            return Part.html("members", heading, "<p>\(words.label(.nobodyInPost))</p>\n")
        }
        let timeline = TermsTimeline(standing, words)
        return Part.html("members", heading, "<div class=\"beside\">\(membersTable)\(timeline?.html ?? HTML())</div>\n")
    }

    private var membersTable: HTML {
        let columns = [
            Grid.Column(words[.name], .text), Grid.Column(words[.state], .text),
            Grid.Column(words[.groupOfState], .text), Grid.Column(words[.firstDay], .day),
            Grid.Column(words[.servesThrough], .day), Grid.Column(words[.supports], .text),
        ]
        let rows = standing.members.map { member -> [HTML] in
            let supported = told.supports(of: member.person)
            return [
                person(member.person, member.name),
                member.nationality.map { .recorded($0) } ?? words.label(.toBeDetermined),
                .recorded(member.regionalGroup), .day(member.firstDay), end(of: member),
                supported.isEmpty ? .dash : HTML(supported),
            ]
        }
        return Grid(columns: columns, rows: rows, heading: "members").html
    }

    /// The last day that is really served, and the term's where that is another.
    private func end(of member: MemberOnDay) -> HTML {
        guard member.lastDay != member.effectiveEnd else { return .day(member.effectiveEnd) }
        return "\(.day(member.effectiveEnd)) <small>\(words(.termThrough(Day(member.lastDay))))</small>"
    }
}

/// Who coordinates the Group, what it supports, and what needs attention.
extension GroupPage {
    var coordinator: HTML {
        let office = standing.coordinator
        guard let holder = office.person else {
            return Part.html("coordinator", words.label(.coordinator), "<p>\(words.label(.vacant))</p>\n")
        }
        var facts = Facts()
        facts.add(words[.name], person(holder, told.name(of: holder)))
        facts.add(words[.firstDay], .day(office.firstDay))
        facts.add(words[.lastDay], .day(office.lastDay))
        facts.add(words[.inOfficeThrough], .day(office.effectiveEnd))
        facts.add(words[.consentOn], office.consentedOn.map { .day($0) } ?? words[.actingWithoutConsent])
        return Part.html("coordinator", words.label(.coordinator), facts.html)
    }

    var workingGroups: HTML {
        let columns = [
            Grid.Column(words[.workingGroup], .text), Grid.Column(words[.focalPoints], .text),
        ]
        let rows = standing.workingGroups.map { group -> [HTML] in
            let people = group.focalPoints.map { point -> HTML in
                let name = person(point.person, told.name(of: point.person))
                return point.lead ? "\(name) <small>\(words[.lead])</small>" : name
            }
            let count = link(to: "working_groups.\(group.code).focal_points", "\(people.count)")
            return [
                "<b>\(.recorded(group.code))</b> \(.recorded(group.name))",
                people.isEmpty ? words.label(.noFocalPoint) : "\(.joined(people, by: ", ")) (\(count))",
            ]
        }
        let table = Grid(columns: columns, rows: rows, heading: "working-groups").html
        return Part.html("working-groups", words.label(.workingGroups), table)
    }

    var attention: HTML {
        guard standing.advisories != nil else { return closedPart("attention", words.label(.advice)) }
        let advice = told.advice
        guard !advice.isEmpty else {
            let nothing: HTML = "<p>\(words[.nothingNeedsAttention])</p>\n"
            return Part.html("attention", words.label(.advice), nothing, "part attention")
        }
        let lines = advice.map { advisory -> HTML in
            let source: HTML = "<p class=\"source\">\(words[.source]): \(source(of: advisory))</p>"
            let remedy = advisory.remedy.map { "<p><code>\($0)</code></p>" as HTML } ?? HTML()
            return "<li><p>\(advisory.text)</p>\(source)\(remedy)</li>\n"
        }
        return Part.html("attention", words.label(.advice), "<ol>\n\(lines)</ol>\n", "part attention")
    }

    private func source(of advisory: AdvisoryOnDay) -> HTML {
        advisory.source == "policy" ? words[.policyOfThisInstallation] : .recorded(advisory.source)
    }
}
