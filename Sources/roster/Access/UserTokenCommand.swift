import ArgumentParser
import Phrases
import RosterDesk

/// `roster user token`.
struct UserTokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Make a token by which a program is let in; it is shown once.",
        discussion: "roster user token nightly-export --as auditor --days 90 --reads-only"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var administrator: AdministratorOptions

    @Argument(help: "The user's name.")
    var name: String

    @Option(name: .customLong("as"), help: "The role in which the program acts; one that the user has.")
    var acting: Role

    @Option(help: "For how many days it lets the program in, 1 to 366.")
    var days = 90

    @Flag(help: "It changes nothing, whatever the role may.")
    var readsOnly = false

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days is 1 to 366.") }
    }

    func run() async throws {
        let secret = Secret(new: .token)
        let ask = IssueCredential(
            secret,
            for: name,
            in: acting,
            extent: readsOnly ? .reading : .changing,
            lasting: days * 86_400
        )
        try await common.perform {
            Issued(
                token: administrator.circumstances.ending == .forGood ? secret.text : nil,
                record: try await common.answer(to: ask, under: administrator.circumstances)
            )
        } summary: { issued -> [Phrase] in
            guard let token = issued.token else { return [.rehearsed] }
            return [
                Phrase.verbatim(token),
                .issuedToken(to: name, acting: acting.rawValue, until: issued.record.expiresAt),
            ]
        }
    }

    private struct Issued: Encodable {
        /// `nil` where it was only tried: then it lets nobody in.
        let token: String?
        let record: CredentialRecord
    }
}
