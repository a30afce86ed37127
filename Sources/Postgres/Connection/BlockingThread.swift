internal import Dispatch
internal import Glibc

/// Threads for what blocks.
enum BlockingThread {
    /// What a new thread does.
    private final class Work {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Performs `body` on a new thread.
    ///
    /// If the system has no thread left it is performed where Dispatch finds one.
    static func start(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        var thread: pthread_t = 0
        let status = pthread_create(&thread, nil, { Self.run($0) }, work.toOpaque())
        guard status == 0 else {
            work.release()
            return DispatchQueue.global().async(execute: body)
        }
        pthread_detach(thread)
    }

    private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        // A server that closes its end while we write must not end the process; the write's own error tells us.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        guard let pointer else { return nil }
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
    }
}
