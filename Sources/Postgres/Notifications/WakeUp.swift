internal import Glibc

/// Ends a wait for notifications from another thread.
final class WakeUp: Sendable {
    /// Becomes readable with the call, and stays so; -1 when the system had no descriptor left: then waits end by time
    /// alone.
    let descriptor: Int32

    private let caller: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        _ = socketpair(AF_UNIX, kind, 0, &ends)
        descriptor = ends[0]
        caller = ends[1]
    }

    deinit {
        for end in [descriptor, caller] where end >= 0 { close(end) }
    }

    func call() { shutdown(caller, Int32(SHUT_RDWR)) }
}
