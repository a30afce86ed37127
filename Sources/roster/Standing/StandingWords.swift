import ExpertGroup
import Phrases
import RosterDesk

/// The Group on a day in words.
struct StandingWords {
    private let standing: Standing
    private let phrases: Phrases

    init(_ standing: Standing, _ phrases: Phrases) {
        (self.standing, self.phrases) = (standing, phrases)
    }

    var title: String { phrases(.groupOnDay(Day(standing.asAt))) }

    /// What a reader looks for first, each with its label; what is closed to the reader is left out.
    var summary: [(label: String, text: String)] {
        let lines: [(Label, String?)] = [
            (.inPost, inPost), (.mandate, mandate), (.coordinator, coordinator), (.regions, regions),
            (.gender, gender), (.thinExpertise, thinExpertise), (.plannedOverlap, overlaps),
        ]
        return lines.compactMap { label, text in text.map { (phrases(.label(label)), $0) } }
    }

    var inPost: String {
        let count = phrases(.inPost(standing.inPost, ceiling: standing.ceiling?.experts))
        return ([count] + [standing.ceiling?.source].compactMap(\.self)).joined(separator: ", ")
    }

    var mandate: String {
        let mandate = standing.mandate
        guard let lastDay = mandate.lastDay, let instrument = mandate.instrument, let daysLeft = mandate.daysLeft else {
            return phrases(.label(.noMandate))
        }
        return mandate.inForce
            ? phrases(.mandateInForce(through: Day(lastDay), instrument: instrument, daysLeft: daysLeft))
            : phrases(.mandateEnded(on: Day(lastDay), instrument: instrument))
    }

    var coordinator: String {
        guard let person = standing.coordinator.person, let end = standing.coordinator.effectiveEnd else {
            return phrases(.label(.vacant))
        }
        return switch standing.coordinator.status {
        case .inOffice: phrases(.inOffice(name(of: person), through: Day(end)))
        case .acting: phrases(.acting(name(of: person), through: Day(end)))
        case .vacant: phrases(.label(.vacant))
        }
    }

    /// `nil` where figures are closed to the reader.
    var regions: String? {
        standing.regionalGroups?.map { "\($0.code?.code ?? phrases(.label(.noRegionalGroup))) \($0.count)" }
            .joined(separator: ", ")
    }

    /// Only what occurs; `nil` where nobody is in post, or it is closed to the reader.
    var gender: String? {
        guard let gender = standing.gender, standing.inPost > 0 else { return nil }
        let counts = [
            (gender.woman, Phrase.women), (gender.man, Phrase.men), (gender.other, Phrase.otherGender),
            (gender.notDisclosed, Phrase.genderNotDisclosed),
        ]
        let occurring = counts.filter { $0.0 > 0 }.map { phrases($0.1($0.0)) }.joined(separator: ", ")
        let isNear = gender.asNearParityAsPossible == true
        return isNear ? "\(occurring); \(phrases(.asNearParity(as: gender.disclosed)))" : occurring
    }

    /// What nobody brings, and how much one expert alone; which, the advice and the figures tell.
    private var thinExpertise: String? {
        let lines = standing.expertise ?? []
        let missing = lines.filter { $0.holders == 0 }.map(\.tag.description)
        let alone = lines.count { $0.holders == 1 }
        let texts = [
            missing.isEmpty ? nil : phrases(.missingExpertise(missing)),
            alone == 0 ? nil : phrases(.thinExpertise(alone, of: lines.count)),
        ].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    private var overlaps: String? {
        guard !standing.plannedOverlaps.isEmpty else { return nil }
        return standing.plannedOverlaps.map { overlap in
            phrases(
                .plannedOverlap(
                    name(of: overlap.leaving),
                    name(of: overlap.arriving),
                    from: Day(overlap.firstDay),
                    through: Day(overlap.lastDay)
                )
            )
        }.joined(separator: "; ")
    }

    var workingGroups: Table {
        let rows = standing.workingGroups.map { group in
            let names = group.focalPoints.map { point in
                let name = name(of: point.person)
                return point.lead ? phrases(.leads(name)) : isolated(name)
            }
            return [
                group.code, names.isEmpty ? phrases(.label(.noFocalPoint)) : names.joined(separator: ", "), group.name,
            ]
        }
        let columns = [
            Table.Column(.label(.group), .leading, .keep),
            Table.Column(.label(.supports), .leading, .wrap),
            Table.Column(.verbatim(""), .leading, .wrap),
        ]
        return Table(columns: columns, rows: rows)
    }

    /// Advice, but for what the screen shows already: expertise that is thin; and for a longer window of the same ends.
    var advice: [(text: String, command: String?)] {
        var hasEnds = false
        return (standing.advisories ?? []).compactMap { advisory in
            switch advisory.rule {
            case .expertiseHeldByOne, .expertiseHeldByNobody: return nil
            case .endsBunched where hasEnds: return nil
            case .endsBunched: hasEnds = true
            default: break
            }
            return (isolated(advisory.text), advisory.remedy)
        }
    }

    private func name(of person: PersonID) -> String {
        standing.members.first { $0.person == person }?.name ?? "\(person)"
    }

    /// A sentence that was made for programs, with the names in it kept apart from the words around them.
    private func isolated(_ text: String) -> String {
        standing.members.reduce(text) { text, member in
            text.replacing(member.name, with: phrases.isolation.isolated(member.name, in: phrases.language))
        }
    }
}

extension CeilingOnDay {
    /// As it is cited: `S/RES/1977 (2011), para. 5 (a)`.
    fileprivate var source: String { paragraph.map { "\(instrument), para. \($0)" } ?? instrument }
}

extension Day {
    init(_ date: CivilDate) {
        let (year, month, day) = date.parts
        self.init(year: year, month: month, day: day)
    }
}
