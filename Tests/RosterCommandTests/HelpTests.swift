import Foundation
import Phrases
import Testing

/// The help of every command, as the program itself prints it.
@Suite("Help")
struct HelpTests {
    /// A command of the tree, as `--experimental-dump-help` tells it.
    private struct Node: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { let name: String }

            let names: [Name]?
        }

        let commandName: String
        let abstract: String?
        let discussion: String?
        let subcommands: [Node]?
        let arguments: [Argument]?
    }

    /// A command with nothing under it, and the words by which it is called.
    struct Leaf: Sendable, CustomTestStringConvertible {
        let words: [String]
        let abstract: String
        let discussion: String
        let options: Set<String>

        var testDescription: String { words.joined(separator: " ") }
    }

    /// Lines of help that are read on one screen; `person correct`, which takes the most, needs 54.
    private static let screen = 54

    private static func leaves() async throws -> [Leaf] {
        struct Dump: Decodable { let command: Node }
        let outcome = try await Command(environment: [:])("--experimental-dump-help")
        let dump = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8))
        func leaves(of node: Node, after words: [String]) -> [Leaf] {
            let subcommands = (node.subcommands ?? []).filter { $0.commandName != "help" }
            guard subcommands.isEmpty else {
                return subcommands.flatMap { leaves(of: $0, after: words + [$0.commandName]) }
            }
            let names = (node.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)
            return [
                Leaf(
                    words: words,
                    abstract: node.abstract ?? "",
                    discussion: node.discussion ?? "",
                    options: Set(names)
                )
            ]
        }
        return leaves(of: dump.command, after: [])
    }

    @Test("every command says what it does, with an example, and can answer a program")
    func examples() async throws {
        let leaves = try await Self.leaves()
        #expect(leaves.count > 40)
        for leaf in leaves {
            #expect(leaf.abstract.hasSuffix("."), "\(leaf)")
            let call = "roster " + leaf.words.joined(separator: " ")
            let examples = leaf.discussion.split(separator: "\n").filter { $0.hasPrefix(call) }
            #expect(!examples.isEmpty, "\(leaf) has no example")
            #expect(leaf.options.contains("json"), "\(leaf)")
        }
    }

    @Test("the help of every command fits a screen of 80 columns")
    func screens() async throws {
        for leaf in try await Self.leaves() {
            let help = try await Command(environment: ["COLUMNS": "80"])(leaf.words + ["--help"])
            #expect(help.status == 0)
            // A synopsis may go on in the next line of the terminal.
            let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
            let height = lines.map { max(1, ($0.count + 79) / 80) }.reduce(0, +)
            #expect(height <= Self.screen, "\(leaf): \(height) lines")
            let wide = lines.filter { $0.count > 80 && !$0.hasPrefix("USAGE:") && !$0.hasPrefix("roster ") }
            #expect(wide.isEmpty, "\(leaf): \(wide)")
        }
    }

    @Test(
        "every command that reads tells what was known at a moment, in a role; every one that changes can be rehearsed"
    )
    func conventions() async throws {
        let leaves = try await Self.leaves()
        let own: Set = ["up", "down", "init", "migrate", "audit", "doctor", "serve"]
        let onFiles: Set = ["slate solve", "slate verify", "focal-points solve", "stagger solve"]
        for leaf in leaves where !own.contains(leaf.words[0]) && !onFiles.contains(leaf.testDescription) {
            #expect(leaf.options.contains("role"), "\(leaf)")
            #expect(leaf.options.contains("as-known") != leaf.options.contains("dry-run"), "\(leaf)")
            if leaf.words.last == "list" { #expect(leaf.options.contains("tsv"), "\(leaf)") }
        }
    }

    @Test("every command that a remedy names is there")
    func remedies() async throws {
        let calls = Set(try await Self.leaves().map { "roster " + $0.words.joined(separator: " ") })
        for call in Rule.allCases.compactMap(\.command?.call) { #expect(calls.contains(call)) }
    }

    @Test("a shell's completions know the commands", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let script = try await Command(environment: [:])("--generate-completion-script", shell)
        #expect(script.status == 0)
        for word in ["appointment", "correct", "working-group", "--as-known"] {
            #expect(script.output.contains(shell == "fish" ? String(word.drop { $0 == "-" }) : word), "\(word)")
        }
    }
}
