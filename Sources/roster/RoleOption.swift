import ArgumentParser
import RosterDesk

/// In which role a command asks.
struct RoleOption: ParsableArguments {
    @Option(help: "The role in which to ask, of those that were granted; else secretariat, or the only one granted.")
    var role: Role?

    /// The role that is asked for first.
    var toAsk: Role { role ?? .secretariat }

    /// Whether it was not said.
    var isLeftOpen: Bool { role == nil }
}
