import ExpertGroup
import Phrases
import RosterDesk

/// What a change would make another in the Group, for people.
struct EffectScreen {
    let text: String

    /// - Parameters:
    ///   - summary: what came of it, in people's words.
    ///   - effect: what would be another; `nil` for a role to which the Group is closed.
    ///   - phrases: how it is said.
    init(_ summary: String, _ effect: Effect?, _ phrases: Phrases) {
        var lines = [phrases(.rehearsed), summary]
        if let effect {
            let changes = Self.changes(effect, phrases)
            let day = Day(effect.day)
            lines.append(phrases(changes.isEmpty ? .noEffect(on: day) : .effect(on: day)))
            lines += changes.map { "  \(phrases($0))" }
        }
        text = lines.joined(separator: "\n")
    }

    private static func changes(_ effect: Effect, _ phrases: Phrases) -> [Phrase] {
        let (before, after) = (effect.before, effect.after)
        var changes: [Phrase] = []
        let inPost = [before, after].map { phrases(.inPost($0.inPost, ceiling: $0.ceiling?.experts)) }
        if inPost[0] != inPost[1] { changes.append(.inPost(before: inPost[0], after: inPost[1])) }
        if before.vacancies != after.vacancies {
            changes.append(.vacancies(before: before.vacancies, after: after.vacancies))
        }
        let mandates = [before, after].map { $0.mandate.lastDay.map { Day($0) } }
        if mandates[0] != mandates[1] { changes.append(.mandateThrough(before: mandates[0], after: mandates[1])) }
        if before.coordinator != after.coordinator {
            let names = [before, after].map { $0.phraseOfCoordinator(phrases).map { phrases($0) } }
            changes.append(.coordinator(before: names[0], after: names[1]))
        }
        changes += effect.joining.map { .joins($0.name, through: Day($0.effectiveEnd)) }
        changes += effect.leaving.map { .leaves($0.name) }
        changes += effect.servingUntilAnotherDay.map { before, after in
            .serves(after.name, through: Day(after.effectiveEnd), before: Day(before.effectiveEnd))
        }
        changes += effect.workingGroups.map { group in
            let names = (
                group.before.map { before.names(in: $0, phrases) } ?? [], after.names(in: group.after, phrases)
            )
            return .focalPoints(of: group.after.code, before: names.0, after: names.1)
        }
        changes += effect.regionalGroups.map { group in
            .regionalGroup(group.after.code?.rawValue, before: group.before?.count ?? 0, after: group.after.count)
        }
        let advice = effect.advice
        return changes + advice.appearing.map(Phrase.adviceAppears) + advice.disappearing.map(Phrase.adviceDisappears)
    }
}

extension Standing {
    fileprivate func name(of person: PersonID, _ phrases: Phrases) -> String {
        members.first { $0.person == person }?.name ?? phrases(.personNumbered(person.rawValue))
    }

    fileprivate func phraseOfCoordinator(_ phrases: Phrases) -> Phrase? {
        guard let person = coordinator.person, let end = coordinator.effectiveEnd else { return nil }
        return coordinator.status == .acting
            ? .acting(name(of: person, phrases), through: Day(end))
            : .inOffice(name(of: person, phrases), through: Day(end))
    }

    fileprivate func names(in group: WorkingGroupOnDay, _ phrases: Phrases) -> [String] {
        group.focalPoints.map { point in
            let name = name(of: point.person, phrases)
            return point.lead ? phrases(.leads(name)) : name
        }
    }
}
