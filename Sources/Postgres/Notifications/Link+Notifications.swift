internal import CLibPQ
internal import Glibc

extension Link {
    typealias Heard = Listener.Notification

    /// Waits until something arrives, somebody calls, or the time is up.
    ///
    /// - Returns: what was notified, in the order of the commits, often nothing; `nil` when somebody called.
    func heard(waitingAtMost limit: Duration, orUntil wakeUp: WakeUp) throws(PostgresError) -> [Heard]? {
        guard !isBroken else { throw .connectionLost(.closed) }
        stake = .nothing
        let deadline = Deadline(in: limit)
        var found = pendingNotifications()
        var descriptors = [
            pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while found.isEmpty {
            let ready = poll(&descriptors, nfds_t(descriptors.count), deadline.millisecondsLeft)
            if ready < 0, errno == EINTR { continue }
            guard descriptors[1].revents == 0 else { return nil }
            guard ready > 0 else { break }
            guard PQconsumeInput(handle) == 1 else { throw lose(.broken(nil)) }
            found = pendingNotifications()
        }
        return found
    }

    private func pendingNotifications() -> [Heard] {
        var found: [Heard] = []
        while let notification = PQnotifies(handle) {
            found.append(
                Heard(
                    channel: String(cString: notification.pointee.relname),
                    payload: String(cString: notification.pointee.extra)
                )
            )
            PQfreemem(notification)
        }
        return found
    }
}
