import ExpertGroup
import Postgres

/// What is right of a language of a person.
package struct LanguageCorrection: Codable, Hashable, Sendable {
    /// Its ISO 639 code, such as `fr`.
    package var language: String

    /// `basic`, `working`, `fluent` or `native`; `nil` where the person does not know it.
    package var level: String?

    package init(language: String, level: String?) {
        self.language = language
        self.level = level
    }

    func perform(on person: PersonID, _ session: Session) throws {
        guard let level else {
            let gone = try session.execute(
                "delete from person_language where person_id = \(person) and language = \(language)"
            )
            guard gone > 0 else { throw Failure.notFound(.language, name: "\(language) of person \(person)") }
            return
        }
        _ = try PersonQueries.referring(to: person) {
            try session.execute(
                """
                insert into person_language (person_id, language, level) values (\(person), \(language), \(level))
                on conflict (person_id, language) do update set level = excluded.level
                where person_language.level <> excluded.level
                """
            )
        }
    }
}
