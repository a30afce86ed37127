import ArgumentParser

extension Roster {
    /// Reads what was typed.
    ///
    /// A command that is called by its name is read by itself, which spares looking through all the others. What is not
    /// understood in this way, or asks for help, is read from the root, which knows what to say of it.
    static func command(of words: [String]) throws -> any ParsableCommand {
        if let (type, rest) = named(by: words), let command = try? type.parseAsRoot(rest),
            Swift.type(of: command) == type
        {
            return command
        }
        return try parseAsRoot(words)
    }

    /// The command that the first words name, and the words behind them.
    private static func named(by words: [String]) -> (any ParsableCommand.Type, [String])? {
        var type: any ParsableCommand.Type = Self.self
        var rest = words[...]
        while !type.configuration.subcommands.isEmpty {
            guard let word = rest.popFirst(),
                let next = type.configuration.subcommands.first(where: { $0._commandName == word })
            else { return nil }
            type = next
        }
        return (type, Array(rest))
    }
}
