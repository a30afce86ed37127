import ExpertGroup
import Phrases

/// Puts advice into words: the names that go with numbers, the days, and the command that mends it.
struct AdviceWords {
    private let names: [PersonID: String]
    private let phrases: Phrases

    init(_ record: GroupRecord, _ phrases: Phrases) {
        names = Dictionary(record.experts.map { ($0.expert.person, $0.name) }) { first, _ in first }
        self.phrases = phrases
    }

    /// All advice, kinds of which there would be a line for each expert or tag in one line.
    func advice(_ advisories: [Advisory]) -> [AdvisoryOnDay] {
        var rest = advisories
        return advisories.compactMap { advisory in
            guard let place = rest.firstIndex(of: advisory) else { return nil }
            let alike = rest[place...].filter { $0.isTold(with: advisory) }
            rest.removeAll { alike.contains($0) }
            return AdvisoryOnDay(
                rule: advisory.rule,
                source: advisory.source.description,
                text: phrases(phrase(for: advisory, told: alike)),
                remedy: advisory.remedy(with: alike)?.command
            )
        }
    }

    func name(of person: PersonID) -> String { names[person] ?? "person \(person)" }

    func names(of people: [PersonID]) -> [String] { people.map(name) }
}

extension Advisory {
    /// Whether both are said in one sentence, which lists what they are about.
    fileprivate func isTold(with other: Advisory) -> Bool {
        switch (self, other) {
        case (.consultationNotRecorded, .consultationNotRecorded), (.expertiseHeldByOne, .expertiseHeldByOne),
            (.expertiseHeldByNobody, .expertiseHeldByNobody):
            true
        case (.expertiseFallsToZero(_, let day), .expertiseFallsToZero(_, let otherDay)): day == otherDay
        default: self == other
        }
    }
}

extension Remedy {
    /// The command as it is typed, with a word in capitals for each that is to be filled in.
    var command: String { (["roster"] + arguments(filling: \.placeholder).map(\.quoted)).joined(separator: " ") }
}

extension Remedy.Blank {
    fileprivate var placeholder: String {
        switch self {
        case .person: "PERSON"
        case .firstDay: "FIRST_DAY"
        case .lastDay: "LAST_DAY"
        case .day: "DAY"
        case .document: "DOCUMENT"
        case .decision: "DECISION"
        case .reason: "REASON"
        case .subject: "SUBJECT"
        case .body: "WHOM"
        case .outcome: "OUTCOME"
        }
    }
}

extension String {
    /// As a shell takes it for one word.
    fileprivate var quoted: String {
        let isPlain = utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"),
                UInt8(ascii: "."), UInt8(ascii: ":"):
                true
            default: false
            }
        }
        return isPlain && !isEmpty
            ? self : "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
    }
}
