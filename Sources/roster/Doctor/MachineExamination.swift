import Foundation
import LocalServer
import Phrases
import Policies
import RosterSchema

/// What is looked at on this machine: room on the disk, the programs that commands run, and the policies.
enum MachineExamination {
    /// Free bytes below which it is told, and below which it is a fault.
    private static let (little, tooLittle) = (Int64(1_000_000_000), Int64(100_000_000))

    /// Programs that commands run, with what for, and the package of Debian that has them.
    private static let programs = [("xlsx2csv", Phrase.readsXLSX, "xlsx2csv")]

    static func checks(usesOwnServer: Bool) -> [Check] {
        (usesOwnServer ? [disk()].compactMap(\.self) : [])
            + programs.map { check(of: $0.0, purpose: $0.1, package: $0.2) } + [policies()]
    }

    private static func disk() -> Check? {
        let folder = DataFolder.current.path
        guard let values = try? FileManager.default.attributesOfFileSystem(forPath: folder),
            let free = (values[.systemFreeSize] as? NSNumber)?.int64Value
        else { return nil }
        let what = Phrase.diskFree(megabytes: free / 1_000_000, folder: folder)
        if free < tooLittle { return .fault("disk", what, .makeRoom) }
        return free < little ? .warning("disk", what, .makeRoom) : .ok("disk", what)
    }

    private static func check(of program: String, purpose: Phrase, package: String) -> Check {
        let purpose = Phrases.onOutput(purpose)
        let folders = (Environment.variables["PATH"] ?? "").split(separator: ":")
        if let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }) {
            return .ok(program, .programThere("\(folder)/\(program)", purpose: purpose))
        }
        return .warning(program, .programMissing(program, purpose: purpose), .installProgram(package))
    }

    private static func policies() -> Check {
        let environment = Environment.variables
        do {
            _ = try Policies(environment: environment)
        } catch {
            return .fault("policies", .verbatim("\(error)."), .correctPolicy)
        }
        let folder = environment["ROSTER_CONFIG"] ?? ""
        return .ok("policies", folder.isEmpty ? .ownPolicies : .policiesFrom(folder))
    }
}
