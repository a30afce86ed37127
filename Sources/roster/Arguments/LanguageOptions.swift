import ArgumentParser
import Foundation
import Phrases

extension Language: ExpressibleByArgument {}

/// In which language people are spoken to.
struct LanguageOptions: ParsableArguments {
    @Option(help: "The language: ar, en, es, fr, ru, zh; else that of the environment.")
    var lang: Language?

    var language: Language { lang ?? Language(environment: Environment.variables) }

    /// What is said on standard output.
    var phrases: Phrases { Phrases(in: language, Terminal.current.isolation) }
}
