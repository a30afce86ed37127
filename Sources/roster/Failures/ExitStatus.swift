import ArgumentParser

/// What the exit status tells (sysexits.h).
extension ExitCode {
    /// A rule or the data refuses.
    static let refused = ExitCode(65)

    /// What was asked for is not there.
    static let notFound = ExitCode(66)

    /// The database is not reachable, or something needed is not installed.
    static let unreachable = ExitCode(69)

    /// A defect of the program.
    static let defect = ExitCode(70)

    /// Try again: a conflict, or an outcome that is unknown.
    static let tryAgain = ExitCode(75)

    /// Not allowed.
    static let notAllowed = ExitCode(77)
}
