import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore

/// HTTP on connections each of which has its work done on the thread that reads and writes it.
///
/// Without that a request would go from the thread that reads it to one of the runtime's and back, and each time a thread is
/// put to sleep and another one woken, which costs more than most of what is done for a request here.
struct LoopBoundHTTP: ServerChildChannel {
    let http: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        http.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
            await http.handle(value: value, logger: logger)
        }
    }
}

/// Performs the jobs of tasks on the thread of an event loop.
private final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        // The loop performs it once, as a job must be.
        let job = UnownedJob(job)
        loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
