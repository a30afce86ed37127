import ExpertGroup
import Postgres

/// What several use cases say about people.
enum PersonQueries {
    /// Performs what refers to a person, and says so if there is no such person.
    ///
    /// It is not asked before: who may not do what follows is told that, and not whether there is such a person.
    ///
    /// - Throws: `Failure.notFound`, or what `body` throws.
    static func referring<Value>(to person: PersonID, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch PostgresError.server(let error)
            where error.sqlState == .foreignKeyViolation && error.constraint?.hasSuffix("_person_id_fkey") == true
        {
            throw Failure.notFound(.person, name: person.description)
        }
    }
}
