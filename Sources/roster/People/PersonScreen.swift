import ExpertGroup
import Phrases
import RosterDesk

/// A person with their relations, as a screen of a terminal.
struct PersonScreen {
    let text: String

    init(_ file: PersonFile) {
        let isolation = Terminal.current.isolation
        var lines = ["\(isolation.isolated(file.name, in: .english)) (person \(file.person))"]
        func tell(_ heading: String, _ items: [String]) {
            guard !items.isEmpty else { return }
            let margin = heading.padding(to: 15)
            lines += items.enumerated().map { ($0.offset == 0 ? margin : "".padding(to: 15)) + $0.element }
        }
        tell("Romanised", file.romanisedName.map { [$0] } ?? [])
        tell("Family name", file.familyName.map { [isolation.isolated($0, in: .english)] } ?? [])
        tell("Gender", file.gender.map { [$0.words] } ?? [])
        tell("Nationality", file.nationalities.map(\.words))
        tell("Languages", (file.languages ?? []).map { "\($0.language) \($0.level)" })
        tell("Expertise", (file.expertise ?? []).map(\.words))
        tell("Appointments", file.appointments.map(\.words))
        tell("Coordinator", file.coordinatorTerms.map(\.words))
        tell("Focal point", file.focalPoints.map(\.words))
        tell("Nominated", (file.nominations ?? []).map(\.words))
        tell(
            "Contracts",
            (file.contracts ?? []).map { "\($0.firstDay) – \($0.lastDay)\($0.reference.map { "  \($0)" } ?? "")" }
        )
        text = lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Gender {
    fileprivate var words: String { self == .notDisclosed ? "not disclosed" : rawValue }
}

extension NationalityHeld {
    fileprivate var words: String {
        let days = [firstDay.map { "from \($0)" }, lastDay.map { "through \($0)" }].compactMap(\.self)
        let reported = reported ? "reported\(because.map { ": \($0)" } ?? "")" : "not reported"
        return ([state] + days + ["(\(reported))"]).joined(separator: " ")
    }
}

extension ExpertiseHeld {
    fileprivate var words: String {
        let standing = confirmedOn.map { "confirmed on \($0)\(evidence.map { ": \($0)" } ?? "")" } ?? "declared"
        return "\(tag) \(level) (\(standing))"
    }
}

extension AppointmentLine {
    fileprivate var words: String {
        let served = effectiveEnd.map { "served through \($0), \(endsBy.words)" } ?? "not served, \(endsBy.words)"
        return "\(firstDay) – \(lastDay), \(served) (\(instrument))"
    }
}

extension AppointmentLine.End {
    fileprivate var words: String {
        switch self {
        case .term: "the term's last day"
        case .resigned: "resigned"
        case .terminated: "terminated"
        case .died: "died"
        case .mandateExpiry: "ended by mandate expiry"
        case .noMandate: "no mandate"
        case .withdrawn: "withdrawn"
        }
    }
}

extension OfficeHeld {
    fileprivate var words: String {
        let kind = acting ? "acting" : "consent of \(consentedOn?.description ?? "")"
        return "\(firstDay) – \(lastDay), in office through \(effectiveEnd) (\(kind))"
    }
}

extension SupportGiven {
    fileprivate var words: String {
        "\(workingGroup)\(lead ? " (lead)" : "") from \(firstDay)\(effectiveEnd.map { " through \($0)" } ?? "")"
    }
}

extension NominationReceived {
    fileprivate var words: String {
        "by \(state), call \(call), received \(receivedOn)\(withdrawnOn.map { ", withdrawn \($0)" } ?? "")"
    }
}
