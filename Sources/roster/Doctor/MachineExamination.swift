import Foundation
import LocalServer
import Policies
import RosterSchema

/// What is looked at on this machine: room on the disk, the programs that commands run, and the policies.
enum MachineExamination {
    /// Free bytes below which it is told, and below which it is a fault.
    private static let (little, tooLittle) = (Int64(1_000_000_000), Int64(100_000_000))

    /// Programs that commands run, with what for, and the package of Debian that has them.
    private static let programs = [("xlsx2csv", "reads XLSX files", "xlsx2csv")]

    static func checks(usesOwnServer: Bool) -> [Check] {
        (usesOwnServer ? [disk()].compactMap(\.self) : [])
            + programs.map { check(of: $0.0, purpose: $0.1, package: $0.2) } + [policies()]
    }

    private static func disk() -> Check? {
        let folder = DataFolder.current.path
        guard let values = try? FileManager.default.attributesOfFileSystem(forPath: folder),
            let free = (values[.systemFreeSize] as? NSNumber)?.int64Value
        else { return nil }
        let what = "\(free / 1_000_000) MB are free on the disk of \(folder)."
        let remedy = "Make room there, or move the folder and set ROSTER_DATA; a full disk stops every change."
        if free < tooLittle { return .fault("disk", what, remedy) }
        return free < little ? .warning("disk", what, remedy) : .ok("disk", what)
    }

    private static func check(of program: String, purpose: String, package: String) -> Check {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        if let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }) {
            return .ok(program, "\(folder)/\(program) \(purpose).")
        }
        return .warning(
            program,
            "\(program), which \(purpose), is not installed.",
            "On Debian and Ubuntu: sudo apt-get install --no-install-recommends \(package)"
        )
    }

    private static func policies() -> Check {
        let environment = ProcessInfo.processInfo.environment
        do {
            _ = try Policies(environment: environment)
        } catch {
            return .fault("policies", "\(error).", "Correct that file in ROSTER_CONFIG, or remove it there.")
        }
        let folder = environment["ROSTER_CONFIG"] ?? ""
        return .ok("policies", folder.isEmpty ? "They are those of the program." : "They are read from \(folder).")
    }
}
