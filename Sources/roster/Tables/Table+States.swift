import ExpertGroup
import Foundation
import Phrases
import RosterDesk

extension Table {
    static func of(_ states: [StateOnDay]) -> Table {
        Table(
            [
                .whole(.field(.code)), .name(.field(.name)), .whole(.field(.group)), .whole(.field(.standing)),
                .name(.field(.m49Area)),
            ],
            states.map { state in
                [
                    state.iso3, state.name,
                    ([state.regionalGroup ?? ""] + state.furtherGroups.map { "(\($0))" }).joined(separator: " "),
                    state.standing, state.m49.area,
                ]
            }
        )
    }

    static func of(_ facts: [StateFact]) -> Table {
        Table(
            [.whole(.verbatim("")), .whole(.field(.firstDay)), .whole(.field(.lastDay)), .name(.verbatim(""))],
            facts.map { [$0.language, $0.firstDay?.description ?? "…", $0.lastDay?.description ?? "…", $0.what] }
        )
    }
}

extension StateOnDay {
    /// The short name in the language that the environment asks for, else in English, else the code.
    var name: String {
        let name: String? =
            switch Language(environment: Environment.variables) {
            case .arabic: names.ar
            case .english: names.en
            case .spanish: names.es
            case .french: names.fr
            case .russian: names.ru
            case .chinese: names.zh
            }
        return name ?? names.en ?? iso3
    }
}
