package import Postgres

/// Where it is learnt whose a token or a session is.
///
/// It has a login that can do nothing else.
package struct Gate: Sendable {
    private let pool: Pool
    private let admissions: Admissions

    /// A gate that speaks through the connections of the login `roster_gate`.
    package init(_ pool: Pool) {
        self.pool = pool
        admissions = Admissions(pool)
    }

    /// Whose a token or a session is; `nil` if it is unknown, revoked, expired, or a session that nobody used for long.
    ///
    /// - Throws: `Failure`.
    package func admit(_ secret: Secret) async throws(Failure) -> Admission? {
        try await admissions.ask(secret.digest).get()
    }

    /// Turns a link into a session, once; `nil` if the link is unknown, used or expired.
    ///
    /// - Throws: `Failure`.
    package func signIn(by link: Secret, opening session: Secret) async throws(Failure) -> String? {
        let (link, opened) = (Bytes(link.digest), Bytes(session.digest))
        return try await ask { session in
            try session.rows("select principal from sign_in(\(link), \(opened))").first.map { try $0["principal"] }
        }
    }

    /// Ends a session.
    ///
    /// - Throws: `Failure`.
    package func signOut(_ secret: Secret) async throws(Failure) {
        let digest = Bytes(secret.digest)
        try await ask { session in _ = try session.execute("select sign_out(\(digest))") }
    }

    private func ask<Value: Sendable>(_ body: @Sendable (Session) throws -> Value) async throws(Failure) -> Value {
        do { return try await pool.use(body) } catch { throw Failure(error, for: .administrator) }
    }
}

/// Who was let in, and as what.
package struct Admission: Hashable, Sendable {
    package let user: String
    package let role: Role
    package let extent: Extent

    /// In which state the database was then; `nil` at a standby.
    package let sight: Sight?

    init(_ row: Row) throws {
        user = try row["principal"]
        let name: String = try row["role"]
        guard let role = Role(rawValue: name) else { throw Failure.wrongSchema }
        let readsOnly: Bool = try row["reads_only"]
        (self.role, extent) = (role, readsOnly ? .reading : .changing)
        sight = try Sight(row)
    }
}
