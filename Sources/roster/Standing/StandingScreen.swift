import ExpertGroup
import RosterDesk

/// The Group on a day as a screen of a terminal.
struct StandingScreen {
    let text: String

    init(_ standing: Standing) {
        var lines = ["The Group of Experts on \(standing.asAt), as known on \(standing.asKnownOn)", ""]
        lines.append("In post       \(Self.inPost(standing))")
        lines.append("Mandate       \(Self.mandate(standing.mandate))")
        lines.append("Coordinator   \(Self.coordinator(standing))")
        lines.append("Regions       \(Self.regions(standing.regionalGroups))")
        if let gender = standing.gender { lines.append("Gender        \(Self.gender(gender))") }
        if !standing.members.isEmpty {
            lines += ["", "Who leaves next"]
            lines += standing.members.map { member in
                let groups = standing.workingGroups.filter { group in
                    group.focalPoints.contains { $0.person == member.person }
                }
                let supports = groups.isEmpty ? "" : "  " + groups.map(\.code).joined(separator: ", ")
                return "  \(member.effectiveEnd)  \(member.nationality ?? "   ")  \(member.name)\(supports)"
            }
        }
        lines += ["", "Working groups"]
        lines += standing.workingGroups.map { group in
            let names = group.focalPoints.map { point in
                let name = standing.members.first { $0.person == point.person }?.name ?? "person \(point.person)"
                return point.lead ? "\(name) (lead)" : name
            }
            return "  \(group.code)  \(names.isEmpty ? "no focal point" : names.joined(separator: ", "))"
        }
        text = lines.joined(separator: "\n")
    }

    private static func inPost(_ standing: Standing) -> String {
        guard let ceiling = standing.ceiling else { return "\(standing.inPost)" }
        let paragraph = ceiling.paragraph.map { ", para. \($0)" } ?? ""
        return "\(standing.inPost) (up to \(ceiling.experts), \(ceiling.instrument)\(paragraph))"
    }

    private static func regions(_ groups: [RegionalGroupOnDay]) -> String {
        groups.map { "\($0.code?.rawValue ?? "none") \($0.count)" }.joined(separator: "  ")
    }

    private static func gender(_ gender: GenderOnDay) -> String {
        let counts = [
            (gender.woman, gender.woman == 1 ? "woman" : "women"), (gender.man, gender.man == 1 ? "man" : "men"),
            (gender.other, "other"), (gender.notDisclosed, "not disclosed"),
        ]
        let occurring = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return occurring.isEmpty ? "–" : occurring.joined(separator: ", ")
    }

    private static func mandate(_ mandate: MandateOnDay?) -> String {
        guard let mandate else { return "none recorded" }
        return mandate.inForce
            ? "through \(mandate.lastDay) (\(mandate.instrument)), \(mandate.daysLeft) days left"
            : "not in force; the last one ended on \(mandate.lastDay) (\(mandate.instrument))"
    }

    private static func coordinator(_ standing: Standing) -> String {
        let coordinator = standing.coordinator
        let name = standing.members.first { $0.person == coordinator.person }?.name ?? ""
        let end = coordinator.effectiveEnd?.description ?? ""
        return switch coordinator.status {
        case .inOffice: "\(name), through \(end)"
        case .acting: "\(name), acting through \(end), no consent recorded"
        case .vacant: "vacant"
        }
    }
}
