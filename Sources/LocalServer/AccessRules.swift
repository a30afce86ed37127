/// Who is let in to the private server, and as which login: the texts of `pg_hba.conf` and `pg_ident.conf`.
///
/// The operating system says who asks (`peer`); there is no password that could be read or guessed. The owner and root may
/// use the owner's login and the service's. Whoever else the owner makes a login for, named like their account on this
/// machine, gets in as that login alone; at first there is nobody.
struct AccessRules: Hashable, Sendable {
    /// The owner's account and login.
    let owner: String

    /// The logins that the service uses.
    let serviceLogins: [String]

    /// Every way in is asked for, replication too, which base backups use.
    let hostBased = """
        # Written by `roster up` at every start: what is changed here is lost.
        local  all          all  peer  map=roster
        local  replication  all  peer  map=roster

        """

    /// Which accounts may use which logins.
    ///
    /// PostgreSQL 15 knows patterns for accounts only, so the logins are listed.
    var identities: String {
        let accounts = owner == "root" ? [owner] : [owner, "root"]
        let listed = accounts.flatMap { account in
            ([owner] + serviceLogins).map { #"roster  "\#(account)"  "\#($0)""# }
        }
        // No account may become a login of the service by being named like it.
        let others = #"roster  /^((?!roster_).*)$  \1"#
        let head = "# Written by `roster up` at every start: what is changed here is lost.\n# map, account, login"
        return ([head] + listed + [others]).joined(separator: "\n") + "\n"
    }
}
