import Postgres
import Synchronization

/// Asks whose secrets are, together where several are shown at the same moment.
///
/// Each is asked about after it was shown, in a statement that begins afterwards: nothing is remembered. While one trip to
/// the server is under way those who come wait for the next, and go on it together, so that many who ask at once cost the
/// threads and the server little more than one who asks.
final class Admissions: Sendable {
    typealias Answer = Result<Admission?, Failure>

    /// Somebody who waits to be let in.
    struct Waiting: Sendable {
        let digest: [UInt8]
        let answer: CheckedContinuation<Answer, Never>
    }

    private struct Queue {
        var waiting: [Waiting] = []

        /// How many connections ask now, and when the last of them began to.
        var askers = 0
        var began = ContinuousClock.now

        mutating func takeAll() -> [Waiting] {
            defer { waiting = [] }
            return waiting
        }
    }

    /// How often one connection is asked before it is looked whether another one would be better, and how many are asked at
    /// the same time.
    private static var tripsInARow: Int { 100 }
    private static var mostAskers: Int { 4 }

    /// Whoever comes while a trip takes longer than this does not wait for its end.
    private static var patience: Duration { .milliseconds(20) }

    private let pool: Pool
    private let queue = Mutex(Queue())

    init(_ pool: Pool) { self.pool = pool }

    /// Whose the secret is whose digest this is.
    func ask(_ digest: [UInt8]) async -> Answer {
        await withCheckedContinuation { answer in
            let isAskerWanted = queue.withLock { queue in
                queue.waiting.append(Waiting(digest: digest, answer: answer))
                guard queue.askers == 0 || queue.askers < Self.mostAskers && .now - queue.began > Self.patience else {
                    return false
                }
                queue.askers += 1
                queue.began = .now
                return true
            }
            // A task of its own: who waits may be cancelled, and the others are not to wait in vain.
            if isAskerWanted { Task.immediate { await work() } }
        }
    }

    /// Asks as long as anybody waits.
    private func work() async {
        var isDone = false
        while !isDone {
            do {
                isDone = try await pool.use { session in askInARow(session) }
            } catch {
                // There is no connection.
                let failure = Failure(error, for: .administrator)
                let waiting = queue.withLock { queue in
                    queue.askers -= 1
                    return queue.takeAll()
                }
                for one in waiting { one.answer.resume(returning: .failure(failure)) }
                isDone = true
            }
        }
    }

    /// - Returns: whether nobody waits any more, and this asker is gone.
    private func askInARow(_ session: Session) -> Bool {
        for _ in 1...Self.tripsInARow {
            let waiting = queue.withLock { queue in
                if queue.waiting.isEmpty { queue.askers -= 1 }
                queue.began = .now
                return queue.takeAll()
            }
            if waiting.isEmpty { return true }
            do {
                let admitted = try Admission.find(Set(waiting.map(\.digest)), session)
                for one in waiting { one.answer.resume(returning: .success(admitted[one.digest])) }
            } catch {
                let failure = Failure(error, for: .administrator)
                for one in waiting { one.answer.resume(returning: .failure(failure)) }
                // The connection may be of no more use.
                return false
            }
        }
        return false
    }
}

extension Admission {
    /// Who is let in by secrets with these digests, in one statement.
    ///
    /// They are asked about in one order always, so that two who note the use of the same ones do not wait for each other.
    fileprivate static func find(_ digests: Set<[UInt8]>, _ session: Session) throws -> [[UInt8]: Admission] {
        let digests = digests.sorted { $0.lexicographicallyPrecedes($1) }
        let rows = try session.rows(
            """
            select shown.place, admitted.principal, admitted.role, admitted.reads_only, \
            \(verbatim: RecordedState.columns)
            from unnest(\(digests.map(Bytes.init))) with ordinality as shown (digest, place),
                admit(shown.digest) as admitted
            order by shown.place
            """
        )
        var admitted: [[UInt8]: Admission] = [:]
        for row in rows {
            let place: Int64 = try row["place"]
            admitted[digests[Int(place) - 1]] = try Admission(row)
        }
        return admitted
    }
}
