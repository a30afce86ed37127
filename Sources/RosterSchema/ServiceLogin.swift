/// The logins of the service, which the migrations make.
package enum ServiceLogin {
    /// One for each role that people have, and the gate's, which learns whose a token or a session is.
    package static let all =
        ["roster_gate"]
        + ["secretariat", "coordinator", "expert", "committee", "assessor", "auditor", "administrator"].map {
            "roster_service_\($0)"
        }
}
