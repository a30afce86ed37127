import ArgumentParser
import Phrases
import RosterDesk

/// `roster user link`.
struct UserLinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Make a link by which a person signs in to the pages, once and within minutes.",
        discussion: "roster user link amina --as secretariat --url https://roster.example.org"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var administrator: AdministratorOptions

    @Argument(help: "The user's name.")
    var name: String

    @Option(name: .customLong("as"), help: "The role in which they act; one that they have.")
    var acting = Role.secretariat

    @Option(help: "For how many minutes it can be followed, 1 to 1440.")
    var minutes = 15

    @Option(help: "The address under which the service is reached.")
    var url = "http://localhost:8540"

    func validate() throws {
        guard (1...1_440).contains(minutes) else { throw ValidationError("--minutes is 1 to 1440.") }
    }

    func run() async throws {
        let secret = Secret(new: .link)
        let ask = IssueCredential(secret, for: name, in: acting, extent: .changing, lasting: minutes * 60)
        try await common.perform {
            let record = try await common.answer(to: ask, under: administrator.circumstances)
            let link = "\(url)/sign-in?link=\(secret.text)"
            return Issued(link: administrator.circumstances.ending == .forGood ? link : nil, record: record)
        } summary: { issued -> [Phrase] in
            guard let link = issued.link else { return [.rehearsed] }
            return [
                Phrase.verbatim(link),
                .issuedLink(to: name, acting: acting.rawValue, until: issued.record.expiresAt),
            ]
        }
    }

    private struct Issued: Encodable {
        /// `nil` where it was only tried: then it lets nobody in.
        let link: String?
        let record: CredentialRecord
    }
}
