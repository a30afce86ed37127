import ExpertGroup
import Phrases
import RosterDesk

/// What a person has been to the Group.
extension PersonPage {
    var appointments: HTML {
        let columns = [
            Grid.Column(words[.term], .text), Grid.Column(words[.servedThrough], .day),
            Grid.Column(words[.endsBy], .text), Grid.Column(words[.document], .text),
        ]
        let rows = file.appointments.map { line -> [HTML] in
            [
                days(line.firstDay, line.lastDay), line.effectiveEnd.map { .day($0) } ?? words[.notServed],
                words[line.endsBy.word], .recorded(line.instrument),
            ]
        }
        return part("appointments", words[.appointments], columns, rows)
    }

    /// Nothing for those who never were.
    var coordinatorTerms: HTML {
        guard !file.coordinatorTerms.isEmpty else { return HTML() }
        let columns = [
            Grid.Column(words[.term], .text), Grid.Column(words[.inOfficeThrough], .day),
            Grid.Column(words[.consentOn], .text),
        ]
        let rows = file.coordinatorTerms.map { office -> [HTML] in
            [
                days(office.firstDay, office.lastDay), .day(office.effectiveEnd),
                office.consentedOn.map { .day($0) } ?? words[.actingWithoutConsent],
            ]
        }
        return part("coordinator", words.label(.coordinator), columns, rows)
    }

    var focalPoints: HTML {
        guard !file.focalPoints.isEmpty else { return HTML() }
        let columns = [
            Grid.Column(words[.workingGroup], .text), Grid.Column(words[.firstDay], .day),
            Grid.Column(words[.lastDay], .day), Grid.Column(words[.reason], .text),
        ]
        let rows = file.focalPoints.map { support -> [HTML] in
            let lead: HTML = support.lead ? " <small>\(words[.lead])</small>" : HTML()
            return [
                "\(.recorded(support.workingGroup))\(lead)", .day(support.firstDay), .day(support.effectiveEnd),
                .recorded(support.reason),
            ]
        }
        return part("focal-points", words[.focalPoints], columns, rows)
    }

    var nominations: HTML {
        let columns = [
            Grid.Column(words[.nomination], .text), Grid.Column(words[.nominatedBy], .text),
            Grid.Column(words[.call], .text), Grid.Column(words[.receivedOn], .day),
            Grid.Column(words[.withdrawnOn], .day),
        ]
        let rows = file.nominations?.map { one -> [HTML] in
            [
                .link(Paths.nomination(one.id, moment), "\(one.id)"), .recorded(one.state), .recorded(one.call),
                .day(one.receivedOn), .day(one.withdrawnOn),
            ]
        }
        return part("nominations", words[.nominations], columns, rows)
    }

    var contracts: HTML {
        let columns = [
            Grid.Column(words[.days], .text), Grid.Column(words[.reference], .text),
            Grid.Column(words[.exception], .text),
        ]
        let rows = file.contracts?.map { contract -> [HTML] in
            [days(contract.firstDay, contract.lastDay), .recorded(contract.reference), .recorded(contract.exception)]
        }
        return part("contracts", words[.contracts], columns, rows)
    }

    private func days(_ first: CivilDate, _ last: CivilDate) -> HTML { "\(.day(first)) – \(.day(last))" }
}

extension AppointmentLine.End {
    fileprivate var word: PageWord {
        switch self {
        case .term: .endsByTerm
        case .resigned: .endsByResignation
        case .terminated: .endsByTermination
        case .died: .endsByDeath
        case .mandateExpiry: .endsByMandate
        case .noMandate: .endsWithoutMandate
        case .withdrawn: .endsByWithdrawal
        }
    }
}
