import ArgumentParser

/// The command line of Roster.
@main
struct Roster: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: "The roster of the Group of Experts of the Security Council's 1540 Committee.",
        discussion: """
            The database is the one that --database names, else PostgreSQL's own environment variables (PGHOST, PGDATABASE …), \
            else that of the private server, which `roster up` starts.

            Exit status: 0 done, 64 usage, 65 a rule or the data refuses, 66 not found, 69 database not reachable or \
            something not installed, 70 defect, 75 try again, 77 not allowed.
            """,
        subcommands: [
            UpCommand.self, DownCommand.self, InitCommand.self, MigrateCommand.self, StatusCommand.self,
            PersonCommand.self, AppointmentCommand.self,
            CoordinatorCommand.self, FocalPointCommand.self, DecisionCommand.self, ConsultationCommand.self,
            MandateCommand.self,
            CeilingCommand.self,
            CallCommand.self, NominationCommand.self, AssessmentCommand.self, SlateCommand.self,
            ImportCommand.self,
            AuditCommand.self, DoctorCommand.self, ReportCommand.self, ApportionCommand.self,
            RulesCommand.self, StateCommand.self, WorkingGroupCommand.self, CommitteeCommand.self,
            HolidayCommand.self, ExpertiseCommand.self, ContractCommand.self, NeedCommand.self,
            FocalPointsCommand.self, StaggerCommand.self,
            ServeCommand.self, UserCommand.self,
        ]
    )

    /// Runs the command that was asked for; a call that is not understood is told in JSON too where it was asked for.
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        HeadStart.begin(arguments)
        do {
            var command = try command(of: arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            try? UsageComplaint(error, arguments: CommandLine.arguments)?.write()
            exit(withError: error)
        }
    }
}
