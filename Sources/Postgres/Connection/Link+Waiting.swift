internal import CLibPQ
internal import Glibc

/// Waiting for the server, never longer than until a deadline.
extension Link {
    /// What to wait for.
    enum Readiness {
        case toRead
        case toReadOrWrite
    }

    /// How often to ask libpq again on an encrypted connection: a whole TLS record can lie in OpenSSL's buffer, where
    /// `poll` does not see it.
    private static var encryptedSlice: Int32 { 50 }

    /// Waits until the socket is ready, and reads what has come.
    ///
    /// - Returns: `false` when the time is up.
    func wait(_ readiness: Readiness, until deadline: Deadline) throws(PostgresError) -> Bool {
        let events = readiness == .toRead ? POLLIN : POLLIN | POLLOUT
        var socket = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
        guard socket.fd >= 0 else { throw lose(.broken(nil)) }
        while true {
            let left = deadline.millisecondsLeft
            guard left > 0 else { return false }
            let slice = PQsslInUse(handle) == 1 ? min(left, Self.encryptedSlice) : left
            let ready = poll(&socket, 1, slice)
            if ready < 0, errno == EINTR { continue }
            guard ready >= 0 else { throw lose(.broken(nil)) }
            if ready == 0, slice == left { return false }
            if Int32(socket.revents) != POLLOUT {
                guard PQconsumeInput(handle) == 1 else { throw lose(.broken(nil)) }
            }
            return true
        }
    }

    /// Sends everything that libpq has in its buffer, reading meanwhile, or client and server could wait for each other.
    func flush(until deadline: Deadline) throws(PostgresError) {
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1: guard try wait(.toReadOrWrite, until: deadline) else { throw lose(.unanswered) }
            default: throw lose(.broken(nil))
            }
        }
    }

    /// The next result of what was sent, or `nil` at its end.
    func nextResult(until deadline: Deadline) throws(PostgresError) -> ResultHandle? {
        if PQisBusy(handle) == 1 { try glance() }
        while PQisBusy(handle) == 1 {
            guard try wait(.toRead, until: deadline) else { throw lose(.unanswered) }
        }
        return PQgetResult(handle).map(ResultHandle.init)
    }

    /// Lets the server have the processor and looks whether the answer is there, before this thread sleeps for it.
    ///
    /// To be put to sleep and woken costs more than a short query does: with more connections than processors this makes
    /// a fifth of the client's own time, and with one it loses nothing (`make bench`).
    private func glance() throws(PostgresError) {
        sched_yield()
        guard PQconsumeInput(handle) == 1 else { throw lose(.broken(nil)) }
    }
}
