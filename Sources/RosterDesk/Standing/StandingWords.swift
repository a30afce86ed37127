package import ExpertGroup
package import Phrases

/// The Group on a day in words, for a screen as for a page.
package struct StandingWords {
    package let standing: Standing
    package let phrases: Phrases

    package init(_ standing: Standing, _ phrases: Phrases) {
        (self.standing, self.phrases) = (standing, phrases)
    }

    package var title: String { phrases(.groupOnDay(Day(standing.asAt))) }

    /// What a reader looks for first, each with its label; what is closed to the reader is left out.
    package var summary: [(label: String, text: String)] {
        let lines: [(Label, String?)] = [
            (.inPost, inPost), (.mandate, mandate), (.coordinator, coordinator), (.regions, regions),
            (.gender, gender), (.thinExpertise, thinExpertise), (.plannedOverlap, overlaps),
        ]
        return lines.compactMap { label, text in text.map { (phrases(.label(label)), $0) } }
    }

    /// How many are in post, with the ceiling and its source.
    package var inPost: String {
        ([countInPost] + [standing.ceiling?.source].compactMap(\.self)).joined(separator: ", ")
    }

    package var countInPost: String { phrases(.inPost(standing.inPost, ceiling: standing.ceiling?.experts)) }

    package var mandate: String {
        let mandate = standing.mandate
        guard let lastDay = mandate.lastDay, let instrument = mandate.instrument, let daysLeft = mandate.daysLeft else {
            return phrases(.label(.noMandate))
        }
        return mandate.inForce
            ? phrases(.mandateInForce(through: Day(lastDay), instrument: instrument, daysLeft: daysLeft))
            : phrases(.mandateEnded(on: Day(lastDay), instrument: instrument))
    }

    package var coordinator: String {
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
    package var gender: String? {
        guard let gender = standing.gender, standing.inPost > 0 else { return nil }
        let counts = [
            (gender.woman, Phrase.women), (gender.man, Phrase.men), (gender.other, Phrase.otherGender),
            (gender.notDisclosed, Phrase.genderNotDisclosed),
        ]
        let occurring = counts.filter { $0.0 > 0 }.map { phrases($0.1($0.0)) }.joined(separator: ", ")
        return ([occurring] + [parity].compactMap(\.self)).joined(separator: "; ")
    }

    /// That women and men differ by one at most; `nil` where they do not, or it is closed to the reader.
    package var parity: String? {
        guard let gender = standing.gender, gender.asNearParityAsPossible == true else { return nil }
        return phrases(.asNearParity(as: gender.disclosed))
    }

    /// What nobody brings, and how much one expert alone; which, the advice and the figures tell.
    package var thinExpertise: String? {
        let lines = standing.expertise ?? []
        let missing = lines.filter { $0.holders == 0 }.map(\.tag.description)
        let alone = lines.count { $0.holders == 1 }
        let texts = [
            missing.isEmpty ? nil : phrases(.missingExpertise(missing)),
            alone == 0 ? nil : phrases(.thinExpertise(alone, of: lines.count)),
        ].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    package var overlaps: String? {
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

    /// The working groups that somebody supports, and which of them as the lead.
    package func supports(of person: PersonID) -> String {
        standing.workingGroups.flatMap { group in
            group.focalPoints.filter { $0.person == person }.map { $0.lead ? phrases(.leads(group.code)) : group.code }
        }.joined(separator: ", ")
    }

    /// Advice, but for what is shown already: expertise that is thin; and for a longer window of the same ends.
    package var advice: [AdvisoryOnDay] {
        var hasEnds = false
        return (standing.advisories ?? []).compactMap { advisory in
            switch advisory.rule {
            case .expertiseHeldByOne, .expertiseHeldByNobody: return nil
            case .endsBunched where hasEnds: return nil
            case .endsBunched: hasEnds = true
            default: break
            }
            return AdvisoryOnDay(
                rule: advisory.rule,
                source: advisory.source,
                text: isolated(advisory.text),
                remedy: advisory.remedy
            )
        }
    }

    package func name(of person: PersonID) -> String {
        standing.members.first { $0.person == person }?.name ?? "\(person)"
    }

    /// A sentence that was made for programs, with the names in it kept apart from the words around them.
    private func isolated(_ text: String) -> String {
        standing.members.reduce(text) { text, member in
            let name = phrases.isolation.isolated(member.name, in: phrases.language)
            return name == member.name ? text : text.replacing(member.name, with: name)
        }
    }
}

extension CeilingOnDay {
    /// As it is cited: `S/RES/1977 (2011), para. 5 (a)`.
    package var source: String { paragraph.map { "\(instrument), para. \($0)" } ?? instrument }
}
