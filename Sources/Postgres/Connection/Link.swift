internal import CLibPQ
internal import Glibc
internal import Logging

/// The one owner of a libpq connection.
///
/// It is used on the connection's own thread only, and so is not `Sendable`. libpq is used in its non-blocking form, and
/// the waiting is done here with `poll` (`Link+Waiting`): the same two system calls a query as libpq's own waiting, but
/// with a deadline, and without a second thread that has to break the connection.
final class Link {
    /// What a lost connection means for what was being sent.
    enum Stake {
        /// Nothing could have been committed by it: the loss is certain, and harmless.
        case nothing

        /// It may have been committed.
        case commit
    }

    let handle: OpaquePointer
    let canceller: Canceller
    let logger: Logger

    /// How long to wait for an answer, in nanoseconds.
    private var answerTimeout: Int64

    /// What the server's primary writes on; `nil` on a standby.
    var timeline: Timeline?

    var statements = StatementCache()

    /// What a transaction begins with and has not sent yet; it travels with the transaction's first statement.
    var prologue: [Query] = []

    /// Whether the open transaction is one of `Session.transaction`, so that it is known when it commits.
    var ownsTransaction = false

    /// What is at stake in the exchange that is under way.
    var stake = Stake.nothing

    /// The error that aborted the transaction which is open.
    var abortedBy: PostgresError?

    /// Which of the statements of the last exchange failed, the first being 0; nothing was performed before that one.
    var failedStep = 0

    /// Whether a statement of the exchange that is under way has committed our transaction.
    var sawCommitInside = false

    /// Whether the server committed without waiting for its standby since this was last reset.
    var sawStandbyNotWaitedFor = false

    /// Whether the connection was given up; it answers nothing from then on.
    private(set) var isBroken = false

    init(handle: OpaquePointer, answerTimeout: Duration, logger: Logger) {
        self.handle = handle
        self.answerTimeout = Deadline.nanoseconds(in: answerTimeout)
        self.logger = logger
        canceller = Canceller(of: handle)
        PQsetnonblocking(handle, 1)
        receiveNotices()
    }

    deinit { PQfinish(handle) }

    /// Where the session stands between two statements.
    var transactionStatus: PGTransactionStatusType { PQtransactionStatus(handle) }

    /// Changes how long to wait for an answer.
    func setAnswerTimeout(_ length: Duration) { answerTimeout = Deadline.nanoseconds(in: length) }

    /// Until when to wait for the answer to what is sent now.
    var deadline: Deadline { Deadline(nanoseconds: answerTimeout) }

    /// Breaks the connection at once, without a word to the server; nothing waits for it after this.
    func breakOff() {
        guard !isBroken else { return }
        isBroken = true
        let descriptor = PQsocket(handle)
        if descriptor >= 0 { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    /// Gives the connection up, and tells what that means for what was being sent.
    func lose(_ loss: PostgresError.Loss) -> PostgresError {
        breakOff()
        return switch stake {
        case .nothing: .connectionLost(loss)
        case .commit: .outcomeUnknown(loss)
        }
    }

    /// Sends the server's notices to the logger instead of to standard error; never their DETAIL, which can hold rows.
    private func receiveNotices() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        PQsetNoticeReceiver(
            handle,
            { context, notice in
                guard let context, let notice else { return }
                let link = Unmanaged<Link>.fromOpaque(context).takeUnretainedValue()
                link.receive(Diagnostics(result: notice))
            },
            context
        )
    }

    private func receive(_ notice: Diagnostics) {
        if notice[.sourceFunction] == "SyncRepWaitForLSN" { sawStandbyNotWaitedFor = true }
        logger.log(
            level: notice[.severity] == "WARNING" ? .warning : .debug,
            "\(notice[.message] ?? "")",
            metadata: ["severity": "\(notice[.severity] ?? "")", "sqlstate": "\(notice[.sqlState] ?? "")"]
        )
    }
}
