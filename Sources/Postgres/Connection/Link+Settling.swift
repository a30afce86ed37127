internal import CLibPQ
internal import Logging

extension Link {
    /// Makes the connection fit for its next borrower: no transaction open, no request to cancel on its way, nothing
    /// prepared that was forgotten.
    ///
    /// - Parameter afterCancel: whether a request to cancel was sent during this use.
    func settle(afterCancel: Bool) {
        guard !isBroken else { return }
        // The request was delivered, but the server may act on it a moment later; a first statement absorbs that.
        if afterCancel { sendUncancelled("select 1") }
        if transactionStatus != PQTRANS_IDLE { rollBack() }
        if transactionStatus == PQTRANS_IDLE, let deallocation = statements.deallocation {
            // What could not be freed stays on the list.
            if sendUncancelled(deallocation) { statements.didDeallocate() }
        }
        if transactionStatus != PQTRANS_IDLE { breakOff() }
    }

    /// Ends the open transaction without effect; runs even when the task was cancelled.
    func rollBack() {
        prologue = []
        // A cancel that arrives late can end the rollback itself; nothing cancels the second.
        for _ in 0..<2 where !isBroken && transactionStatus != PQTRANS_IDLE { sendUncancelled("rollback") }
        if transactionStatus != PQTRANS_IDLE { breakOff() }
    }

    /// Sends a text that no cancelled task keeps from being performed.
    ///
    /// - Returns: whether the server performed it.
    @discardableResult
    private func sendUncancelled(_ text: String) -> Bool {
        guard !isBroken else { return false }
        stake = .nothing
        do throws(PostgresError) {
            guard PQsendQuery(handle, text) == 1 else { throw refusedToSend() }
            _ = try onlyResult(until: deadline)
            return true
        } catch {
            logger.debug("while settling a connection: \(error)")
            return false
        }
    }
}

extension Link {
    /// Whether another use can have this connection.
    var works: Bool { !isBroken && PQstatus(handle) == CONNECTION_OK }
}
