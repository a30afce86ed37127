import ArgumentParser
import Postgres
import RosterSchema

/// `roster doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is wrong with the server, the schema, rights, clocks and disk, and how to mend it.",
        discussion: """
            It changes nothing. Each check is ok, a warning or a fault, and says what to do. Exit status 0 if there is no \
            fault, 65 if there is one, 69 if the database is not reachable.

            roster doctor
            roster doctor --json --database postgresql://host/roster
            """
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        var status = ExitCode.success
        try await common.perform {
            let diagnosis = await Diagnosis(common)
            status = diagnosis.status
            return diagnosis
        } summary: { diagnosis in
            Shown(diagnosis.text)
        }
        if status != .success { throw status }
    }
}
