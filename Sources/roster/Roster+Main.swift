import ArgumentParser

extension Roster {
    /// Runs the command that the words name.
    ///
    /// Words that make no command are told as JSON too where `--json` stands among them, like every other refusal.
    static func main() async {
        do { _ = try parseAsRoot() } catch { tell(error) }
        await main(nil)
    }

    /// Prints what is wrong with the words, for a program; for people, they are told when the command is run.
    private static func tell(_ error: any Error) {
        guard CommandLine.arguments.contains("--json"), exitCode(for: error) == .validationFailure,
            let document = try? OutputOptions.document(["error": ["message": message(for: error)]])
        else { return }
        print(document)
    }
}
