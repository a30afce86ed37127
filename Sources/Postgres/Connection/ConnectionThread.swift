internal import Glibc

/// A thread of its own for one connection, so that libpq's waiting never blocks the runtime's few threads.
///
/// The thread ends with the last reference to this executor.
final class ConnectionThread: SerialExecutor {
    private let queue: JobQueue

    /// Starts the thread.
    init() {
        queue = JobQueue()
        BlockingThread.start { [queue] in queue.run() }
    }

    deinit { queue.close() }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.append(UnownedJob(job), for: self)
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// Jobs waiting for one thread, first come, first served.
private final class JobQueue: @unchecked Sendable {  // every field is touched under the mutex alone
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let hasWork = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    /// Each job holds its executor until it has run.
    private var jobs: [(UnownedJob, ConnectionThread)] = []
    private var isClosed = false

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(hasWork, nil)
    }

    deinit {
        pthread_cond_destroy(hasWork)
        pthread_mutex_destroy(mutex)
        hasWork.deallocate()
        mutex.deallocate()
    }

    /// What the thread does: performs the jobs until the queue is closed.
    func run() {
        while let (job, executor) = next() { job.runSynchronously(on: executor.asUnownedSerialExecutor()) }
    }

    func append(_ job: UnownedJob, for executor: ConnectionThread) {
        pthread_mutex_lock(mutex)
        jobs.append((job, executor))
        pthread_cond_signal(hasWork)
        pthread_mutex_unlock(mutex)
    }

    /// The next job; waits for one, and returns `nil` once the queue is closed.
    private func next() -> (UnownedJob, ConnectionThread)? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while jobs.isEmpty, !isClosed { pthread_cond_wait(hasWork, mutex) }
        return jobs.isEmpty ? nil : jobs.removeFirst()
    }

    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_signal(hasWork)
        pthread_mutex_unlock(mutex)
    }
}
