internal import Dispatch
internal import Glibc

/// A thread of its own for one connection, so that libpq's waiting never blocks the runtime's few threads.
///
/// The thread ends with the last reference to this executor.
final class ConnectionThread: SerialExecutor {
    private let queue: JobQueue

    /// Starts the thread.
    init() {
        queue = JobQueue()
        let context = Unmanaged.passRetained(queue)
        var thread: pthread_t = 0
        let status = pthread_create(&thread, nil, { JobQueue.run($0) }, context.toOpaque())
        guard status == 0 else {
            // No thread to be had. The jobs still run, in order, on a queue that Dispatch finds a thread for.
            context.release()
            queue.runElsewhere(on: DispatchQueue(label: "roster.connection"))
            return
        }
        pthread_detach(thread)
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
    private var substitute: DispatchQueue?

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

    /// What the thread does: performs the jobs of the queue that it is given, until the queue is closed.
    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let pointer else { return nil }
        let queue = Unmanaged<JobQueue>.fromOpaque(pointer).takeRetainedValue()
        while let (job, executor) = queue.next() {
            job.runSynchronously(on: executor.asUnownedSerialExecutor())
        }
        return nil
    }

    func append(_ job: UnownedJob, for executor: ConnectionThread) {
        pthread_mutex_lock(mutex)
        let substitute = substitute
        if substitute == nil {
            jobs.append((job, executor))
            pthread_cond_signal(hasWork)
        }
        pthread_mutex_unlock(mutex)
        substitute?.async { job.runSynchronously(on: executor.asUnownedSerialExecutor()) }
    }

    /// The next job; waits for one, and returns `nil` once the queue is closed.
    func next() -> (UnownedJob, ConnectionThread)? {
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

    func runElsewhere(on queue: DispatchQueue) {
        pthread_mutex_lock(mutex)
        substitute = queue
        pthread_mutex_unlock(mutex)
    }
}
