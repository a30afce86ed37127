import ExpertGroup
import Foundation
import RosterWeb

/// Where the pages lie.
enum Paths {
    static let group = "/group"
    static let people = "/people"
    static let nominations = "/nominations"

    static func group(_ moment: MomentOfReading) -> String { group + moment.query() }

    /// The people whom a figure counts.
    static func figure(_ figure: String, _ moment: MomentOfReading) -> String {
        "/group/figures" + moment.query([("figure", figure)])
    }

    static func person(_ person: PersonID, _ moment: MomentOfReading) -> String {
        "/people/\(person)" + moment.knowledge.query()
    }

    static func nomination(_ nomination: Int64, _ moment: MomentOfReading) -> String {
        "/nominations/\(nomination)" + moment.knowledge.query()
    }
}

/// The day spoken of and whose knowledge is believed, as the address of a page says them; links keep them.
struct MomentOfReading: Sendable {
    let asAt: String?
    let asKnown: String?

    static let now = MomentOfReading(asAt: nil, asKnown: nil)

    /// Without the day, for what is about none.
    var knowledge: MomentOfReading { MomentOfReading(asAt: nil, asKnown: asKnown) }

    /// The part of an address behind its path, with more parameters before it; empty if there are none.
    func query(_ parameters: [(name: String, value: String)] = []) -> String {
        let all =
            parameters
            + [("as_at", asAt), ("as_known", asKnown)].compactMap { name, value in
                value.map { (name: name, value: $0) }
            }
        guard !all.isEmpty else { return "" }
        return "?" + all.map { "\($0.name)=\($0.value.percentEncoded)" }.joined(separator: "&")
    }
}

extension String {
    private static let plain = CharacterSet(charactersIn: "-._~:")
        .union(CharacterSet(charactersIn: "a"..."z")).union(CharacterSet(charactersIn: "A"..."Z"))
        .union(CharacterSet(charactersIn: "0"..."9"))

    fileprivate var percentEncoded: String { addingPercentEncoding(withAllowedCharacters: Self.plain) ?? "" }
}
