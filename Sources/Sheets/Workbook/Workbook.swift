import Foundation
import Subprocess

/// An XLSX workbook, read by Debian's `xlsx2csv` in a process of its own.
///
/// The process gets little memory and time and can write no file: a workbook is compressed, and a small one can unpack to
/// more than any machine has.
enum Workbook {
    /// How long reading one takes at most, in seconds.
    private static let seconds = 20

    /// Its first sheet as CSV, in UTF-8; days as `YYYY-MM-DD`, formulas as the value that the workbook last showed.
    ///
    /// - Throws: `SheetFailure`.
    static func text(of bytes: [UInt8], limits: SheetLimits) async throws(SheetFailure) -> [UInt8] {
        guard let unpacked = ZipDirectory(bytes)?.unpacked else { throw .brokenWorkbook }
        guard unpacked <= limits.unpacked else { throw .exhaustingWorkbook }
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "workbook.xlsx")
            try Data(bytes).write(to: file)
            return try await convert(file, limits: limits)
        } catch let failure as SheetFailure {
            throw failure
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .exhaustingWorkbook
        } catch {
            throw .closed
        }
    }

    private static func convert(_ file: URL, limits: SheetLimits) async throws -> [UInt8] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let confined = [
            "--kill-after=1", "\(seconds)", "prlimit", "--as=\(2 * limits.unpacked)", "--cpu=\(seconds)", "--core=0",
            "--fsize=0", "--nofile=64", "--", "xlsx2csv", "--dateformat", "%Y-%m-%d", "-s", "1", file.path,
        ]
        let result = try await Subprocess.run(
            .name("timeout"),
            arguments: Arguments(confined),
            environment: .custom(["PATH": path, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"]),
            output: .bytes(limit: limits.bytes),
            error: .string(limit: 1 << 20)
        )
        switch result.terminationStatus {
        case .exited(0): return result.standardOutput
        case .exited(127): throw SheetFailure.notInstalled("xlsx2csv")
        // It ran out of time (124), or a signal ended it (128 and more).
        case .exited(124), .exited(128...), .signaled: throw SheetFailure.exhaustingWorkbook
        case .exited where result.standardError.contains("MemoryError"): throw SheetFailure.exhaustingWorkbook
        case .exited: throw SheetFailure.brokenWorkbook
        }
    }
}
