internal import CLibPQ

/// COPY, in both directions. Every piece that moves sets the deadline anew.
extension Link {
    /// How the writing of rows ended.
    enum CopyEnd {
        case complete
        case abandoned
    }

    /// Sends rows to a `copy … from stdin`.
    ///
    /// - Returns: how many rows were copied; 0 when the writing was abandoned.
    func copyIn(
        _ statement: String,
        _ write: (Link) throws(PostgresError) -> CopyEnd
    ) throws(PostgresError) -> Int {
        try copy(statement, expecting: PGRES_COPY_IN) { link throws(PostgresError) in
            let end = try write(link)
            let sent = PQputCopyEnd(link.handle, end == .complete ? nil : "abandoned by the client")
            guard sent == 1 else { throw link.lose(.broken(nil)) }
            do throws(PostgresError) {
                return try link.onlyResult(until: link.deadline).affectedRows
            } catch {
                // The server answers an abandoned COPY with the error that was asked for.
                guard case .server = error, end == .abandoned else { throw error }
                link.noteAbort(by: error)
                return 0
            }
        }
    }

    /// Hands bytes to libpq, and waits while it has no room for them.
    func putCopyData(_ bytes: [UInt8]) throws(PostgresError) {
        let deadline = self.deadline
        if canceller.isRequested { throw .cancelled }
        while true {
            let outcome = bytes.withUnsafeBytes { bytes in
                PQputCopyData(handle, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
            }
            switch outcome {
            case 1: return try flush(until: deadline)
            case 0: guard try wait(.toReadOrWrite, until: deadline) else { throw lose(.unanswered) }
            default: throw lose(.broken(nil))
            }
        }
    }

    /// Receives the rows of a `copy … to stdout`.
    func copyOut(_ statement: String, _ read: (RawSpan) -> Void) throws(PostgresError) {
        try copy(statement, expecting: PGRES_COPY_OUT) { link throws(PostgresError) in
            while let bytes = try link.nextCopyData(until: link.deadline) {
                read(bytes.bytes)
                PQfreemem(bytes.baseAddress)
            }
            _ = try link.onlyResult(until: link.deadline)
        }
    }

    private func nextCopyData(until deadline: Deadline) throws(PostgresError) -> UnsafeMutableRawBufferPointer? {
        while true {
            var start: UnsafeMutablePointer<CChar>?
            let withoutWaiting: Int32 = 1
            let length = PQgetCopyData(handle, &start, withoutWaiting)
            switch length {
            case 1...: return UnsafeMutableRawBufferPointer(start: start, count: Int(length))
            case 0: guard try wait(.toRead, until: deadline) else { throw lose(.unanswered) }
            default: return nil  // the end, or an error that is the next result
            }
        }
    }

    private func copy<Outcome>(
        _ statement: String,
        expecting status: ExecStatusType,
        _ body: (Link) throws(PostgresError) -> Outcome
    ) throws(PostgresError) -> Outcome {
        try check(statement)
        _ = try performTogether([])
        return try exchange { link, deadline throws(PostgresError) in
            guard PQsendQuery(link.handle, statement) == 1 else { throw link.refusedToSend() }
            try link.flush(until: deadline)
            guard let begun = try link.nextResult(until: deadline) else { throw link.lose(.broken(nil)) }
            guard begun.status == status else {
                let isError = begun.status == PGRES_FATAL_ERROR
                let error = link.failure(in: begun)
                while !link.isBroken, let rest = try link.nextResult(until: deadline) { _ = link.failure(in: rest) }
                throw isError ? error ?? .misused(.notTheCopyAskedFor) : .misused(.notTheCopyAskedFor)
            }
            return try body(link)
        }
    }
}
