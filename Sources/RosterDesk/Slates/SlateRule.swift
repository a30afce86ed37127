import ExpertGroup
import Policies

/// A rule that options for vacant seats keep: what it asks, on whose word, and whether it binds.
package struct SlateRule: Hashable, Sendable {
    /// Of what it speaks; the word is its name, or stands before what it speaks of.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Nationals of one State.
        case nationality

        /// Nationals of States of a regional group.
        case region

        /// Women, or men.
        case gender

        /// Those with a tag of expertise.
        case coverage

        /// Those who speak a language.
        case language
    }

    let kind: Kind

    /// The regional group, the gender, the tag or the language; `nil` for nationality, which is any State's.
    let subject: String?

    let least: Int?
    let most: Int?

    /// How many there should be where balance has a price; `nil` where this has none.
    var target: Int?

    /// The document that it rests on, and where its number stands.
    let source: String
    var setting: SlatePolicy.Setting

    /// The name by which it is switched, such as `region.AFR`.
    var name: String { subject.map { "\(kind.rawValue).\($0)" } ?? kind.rawValue }
}

/// How rules are switched for once: `region=soft,coverage.nuclear=off`.
struct SlateSwitches {
    private let settings: [(name: String, setting: SlatePolicy.Setting)]

    /// - Throws: `Failure.noSuchRule`, where a part is no rule's name with a setting.
    init(_ text: String?, among rules: [SlateRule]) throws {
        let known = SlateRule.Kind.allCases.map(\.rawValue) + rules.map(\.name)
        settings = try (text ?? "").split(separator: ",").map { part in
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map {
                $0.trimmingSpaces
            }
            guard sides.count == 2, known.contains(sides[0]), let setting = SlatePolicy.Setting(rawValue: sides[1])
            else {
                throw Failure.noSuchRule(
                    String(part),
                    known: known.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
                )
            }
            return (sides[0], setting)
        }
    }

    /// The rules as they are switched; what is said later holds.
    func applied(to rules: [SlateRule]) -> [SlateRule] {
        rules.map { rule in
            var rule = rule
            for (name, setting) in settings where name == rule.name || name == rule.kind.rawValue {
                rule.setting = setting
            }
            return rule
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
