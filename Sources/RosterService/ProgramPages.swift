import Foundation
import Glibc

/// The pages of the program's own file that are mapped into memory.
enum ProgramPages {
    /// Lets go of what has been mapped so far.
    ///
    /// It is mostly what only starting looks at: relocations, all types that conform to a protocol, the commands. What is
    /// used again is found in the system's cache, and mapped again; nothing is lost, since these pages are never written to.
    static func letGo() {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
        else { return }
        for line in maps.split(separator: "\n") where line.hasSuffix(" \(program)") {
            // Such as "5567e6643000-5567e9073000 r-xp 00000000 fe:00 16228408   /usr/local/bin/roster".
            let fields = line.split(separator: " ", maxSplits: 2)
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard fields[1] == "r-xp", ends.count == 2, let start = unsafe UnsafeMutableRawPointer(bitPattern: ends[0])
            else { continue }
            unsafe madvise(start, Int(ends[1] - ends[0]), MADV_DONTNEED)
        }
    }
}
