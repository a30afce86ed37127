package import Postgres

extension Circumstances {
    /// The same in the login's own role, where nobody said in which: secretariat if it was granted, else the only one that
    /// was.
    ///
    /// - Throws: `PostgresError` when there is no connection.
    package func inGrantedRole(_ pool: Pool) async throws -> Circumstances {
        guard isRoleAssumed else { return self }
        let all = Role.allCases.map(\.databaseName)
        let names = try await pool.use { session -> [String] in
            try session.rows(
                "select name from unnest(\(all)) as name where pg_has_role(to_regrole(name)::oid, 'member')"
            ).map { try $0["name"] }
        }
        let granted = Role.allCases.filter { names.contains($0.databaseName) }
        var circumstances = self
        if !granted.contains(role), granted.count == 1 { circumstances.role = granted[0] }
        return circumstances
    }
}
