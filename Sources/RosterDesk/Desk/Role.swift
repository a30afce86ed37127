/// What somebody may do; each is a role of the database, whose rights hold for every program.
package enum Role: String, CaseIterable, Codable, Sendable {
    case secretariat
    case coordinator
    case expert
    case committee
    case assessor
    case auditor
    case administrator

    /// The name of the role in the database.
    package var databaseName: String { "roster_\(rawValue)" }
}
