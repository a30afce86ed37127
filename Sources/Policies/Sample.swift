/// The fictional Group that shows what Roster does: `config/sample/`.
package enum Sample {
    /// Seven serving experts and their coordinator, as a group file.
    package static var group: String { text("sample/group.csv") }

    /// What Member States answered to the sample's call, as a nominations file.
    package static var nominations: String { text("sample/nominations.csv") }

    /// What two assessors say of most of them, as a sheet of scores.
    package static var scores: String { text("sample/scores.csv") }

    /// The call to all Member States.
    package static var call: String { text("sample/call.txt") }

    /// Empty for a file that is not there, which a test would see.
    private static func text(_ path: String) -> String { EmbeddedFile.all.first { $0.path == path }?.text ?? "" }
}
