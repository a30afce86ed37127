import ArgumentParser

/// `roster slate`.
struct SlateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slate",
        abstract: "Options for vacant seats: laid side by side, found and proved, held against the rules; and slates.",
        subcommands: [
            SlateProposeCommand.self, SlateDraftCommand.self, SlateListCommand.self, SlateShowCommand.self,
            SlateCompareCommand.self, SlateChangeCommand.self, SlateWithdrawCommand.self, SlateSolveCommand.self,
            SlateVerifyCommand.self,
        ]
    )
}

/// `roster focal-points`.
struct FocalPointsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "focal-points",
        abstract: "Who could be focal point of which working group, from a file.",
        subcommands: [FocalPointsSolveCommand.self]
    )
}

/// `roster stagger`.
struct StaggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stagger",
        abstract: "Lengths of terms that do not end together: for newcomers to the Group, or from a file.",
        subcommands: [StaggerSuggestCommand.self, StaggerSolveCommand.self]
    )
}
