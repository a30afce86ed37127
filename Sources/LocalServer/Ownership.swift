import Foundation
import Glibc

/// Whose the private server is: the operating system's user who owns Roster's folder, and whose login is named like them.
struct Ownership: Hashable, Sendable {
    /// The owner's name.
    let name: String

    /// As whom the folder is written.
    let owner: ServerAccount

    /// As whom the server runs: as the owner, but for root, as whom it refuses to run.
    let server: ServerAccount

    /// Reads whose the folder is.
    ///
    /// - Throws: `ServerFailure` if it is not this user's, and this user not root.
    init(of folder: String) throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        let number = (attributes[.ownerAccountID] as? NSNumber)?.uint32Value
        guard let name = attributes[.ownerAccountName] as? String, !name.isEmpty, !name.contains(#"""#) else {
            throw ServerFailure.nameless(path: folder)
        }
        self.name = name
        switch (number, geteuid()) {
        case (0, 0):
            guard let account = ServerAccount(named: ServerAccount.ofRootsServers) else {
                throw ServerFailure.noServerAccount
            }
            (owner, server) = (.own, account)
        case (_, 0):
            // Nothing in somebody's folder is touched as root: they could have put links there.
            guard let account = ServerAccount(named: name) else { throw ServerFailure.nameless(path: folder) }
            (owner, server) = (account, account)
        case (let number, let me):
            guard number == me else { throw ServerFailure.notYours(path: folder, owner: name) }
            (owner, server) = (.own, .own)
        }
    }
}
