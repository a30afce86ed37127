import ArgumentParser
import Phrases

extension Command {
    /// How the command is called; `nil` while this program has none of that name.
    var call: String? {
        var commands = Roster.configuration.subcommands
        for word in rawValue.split(separator: " ") {
            guard let named = commands.first(where: { $0.configuration.commandName == String(word) }) else {
                return nil
            }
            commands = named.configuration.subcommands
        }
        return "roster \(rawValue)"
    }
}
