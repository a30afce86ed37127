import ExpertGroup
import Phrases
import RosterDesk

/// A person with their relations, as a screen of a terminal.
struct PersonScreen {
    let text: String

    init(_ file: PersonFile, _ terminal: Terminal, _ phrases: Phrases) {
        let facts = Self.facts(file, phrases).filter { !$0.items.isEmpty }
        var screen = Screen(terminal, phrases, labels: facts.map { phrases(.label($0.label)) })
        screen.add(phrases(.personTitle(file.name, person: file.person.rawValue)))
        for (label, items) in facts {
            for (place, item) in items.enumerated() { screen.add(place == 0 ? phrases(.label(label)) : "", item) }
        }
        text = screen.text
    }

    private static func facts(_ file: PersonFile, _ phrases: Phrases) -> [(label: Label, items: [String])] {
        let isolation = phrases.isolation
        return [
            (.romanised, [file.romanisedName].compactMap(\.self)),
            (.familyName, [file.familyName.map { isolation.isolated($0, in: phrases.language) }].compactMap(\.self)),
            (.gender, [file.gender.map { phrases(.genderDisclosed($0.rawValue)) }].compactMap(\.self)),
            (.nationality, file.nationalities.map { phrases($0.phrase(phrases)) }),
            (.languages, (file.languages ?? []).map { "\($0.language) \($0.level)" }),
            (.expertise, (file.expertise ?? []).map { phrases($0.phrase) }),
            (.appointments, file.appointments.map { phrases($0.phrase) }),
            (.coordinator, file.coordinatorTerms.map { phrases($0.phrase) }),
            (.focalPoint, file.focalPoints.map { phrases($0.phrase(phrases)) }),
            (.nominated, (file.nominations ?? []).map { phrases($0.phrase) }),
            (.contracts, (file.contracts ?? []).map(\.words)),
        ]
    }
}

extension NationalityHeld {
    fileprivate func phrase(_ phrases: Phrases) -> Phrase {
        let standing = reported ? Phrase.nationalityReported(because: because) : .nationalityNotReported
        let (from, through) = (firstDay.map { Day($0) }, lastDay.map { Day($0) })
        return .nationality(state, from: from, through: through, standing: phrases(standing))
    }
}

extension ExpertiseHeld {
    fileprivate var phrase: Phrase {
        confirmedOn.map { .expertiseConfirmed(tag, level: level, on: Day($0), evidence: evidence) }
            ?? .expertiseDeclared(tag, level: level)
    }
}

extension AppointmentLine {
    fileprivate var phrase: Phrase {
        .appointmentLine(
            from: Day(firstDay),
            through: Day(lastDay),
            servedThrough: effectiveEnd.map { Day($0) },
            endsBy: endsBy.rawValue,
            instrument: instrument
        )
    }
}

extension OfficeHeld {
    fileprivate var phrase: Phrase {
        let (first, last, end) = (Day(firstDay), Day(lastDay), Day(effectiveEnd))
        return acting
            ? .actingHeld(from: first, through: last, inOfficeThrough: end)
            : .officeHeld(from: first, through: last, inOfficeThrough: end, consentOf: consentedOn.map { Day($0) })
    }
}

extension SupportGiven {
    fileprivate func phrase(_ phrases: Phrases) -> Phrase {
        let group = lead ? phrases(.leads(workingGroup)) : workingGroup
        return .supportGiven(group, from: Day(firstDay), through: effectiveEnd.map { Day($0) })
    }
}

extension NominationReceived {
    fileprivate var phrase: Phrase {
        .nominationReceived(by: state, call: call, on: Day(receivedOn), withdrawnOn: withdrawnOn.map { Day($0) })
    }
}

extension ContractRecord {
    fileprivate var words: String { "\(firstDay) – \(lastDay)\(reference.map { "  \($0)" } ?? "")" }
}
