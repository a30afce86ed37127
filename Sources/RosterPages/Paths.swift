import ExpertGroup

/// Where the pages lie.
enum Paths {
    static let group = "/group"
    static let people = "/people"
    static let nominations = "/nominations"
    static let slates = "/slates"
    static let options = "/slates/options"

    /// Slates beside the option that is worth most.
    static func comparison(_ slates: [Int64], _ moment: MomentOfReading) -> String {
        let numbers = slates.map { "\($0)" }.joined(separator: ",")
        return "/slates/comparison" + moment.knowledge.query([("slates", numbers)])
    }

    static func group(_ moment: MomentOfReading) -> String { group + moment.query() }

    /// The people whom a figure counts.
    static func figure(_ figure: String, _ moment: MomentOfReading) -> String {
        "/group/figures" + moment.query([("figure", figure)])
    }

    static func person(_ person: PersonID, _ moment: MomentOfReading) -> String {
        "/people/\(person)" + moment.knowledge.query()
    }

    /// Nominations in answer to a call, or all, from the one behind another on.
    static func nominations(call: String?, after nomination: Int64?, _ moment: MomentOfReading) -> String {
        let more = [("call", call), ("after", nomination.map { "\($0)" })]
        return nominations + moment.knowledge.query(more.compactMap { name, value in value.map { (name, $0) } })
    }

    static func nomination(_ nomination: Int64, _ moment: MomentOfReading) -> String {
        "/nominations/\(nomination)" + moment.knowledge.query()
    }
}

/// The day spoken of and whose knowledge is believed, as the address of a page says them; links keep them.
struct MomentOfReading: Sendable {
    let asAt: String?
    let asKnown: String?

    /// Both as parameters of an address, made once for the many links of a page: `as_at=2026-12-31`.
    private let parameters: [String]

    init(asAt: String?, asKnown: String?) {
        (self.asAt, self.asKnown) = (asAt, asKnown)
        parameters = [("as_at", asAt), ("as_known", asKnown)].compactMap { name, value in
            value.map { "\(name)=\($0.percentEncoded)" }
        }
    }

    /// Without the day, for what is about none.
    var knowledge: MomentOfReading { asAt == nil ? self : MomentOfReading(asAt: nil, asKnown: asKnown) }

    /// The part of an address behind its path, with more parameters before it; empty if there are none.
    func query(_ more: [(name: String, value: String)] = []) -> String {
        let all = more.map { "\($0.name)=\($0.value.percentEncoded)" } + parameters
        return all.isEmpty ? "" : "?" + all.joined(separator: "&")
    }
}

extension String {
    /// As it stands in an address: letters, digits and what has no meaning there as they are, all else byte by byte.
    ///
    /// Foundation's way takes a hundred times as long, and a page has a hundred links.
    fileprivate var percentEncoded: String {
        guard !utf8.allSatisfy(\.isPlain) else { return self }
        return utf8.reduce(into: "") { text, byte in
            if byte.isPlain {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
