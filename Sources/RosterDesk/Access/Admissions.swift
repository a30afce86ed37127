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

        /// Whether somebody looks after those who wait (`watch`).
        var isWatched = false

        /// Whether another connection is to ask, since the trip under way takes too long.
        var isAnotherWanted: Bool { askers < mostAskers && .now - began > patience }

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
            let (isAskerWanted, isWatchWanted) = queue.withLock { queue in
                queue.waiting.append(Waiting(digest: digest, answer: answer))
                guard queue.askers == 0 || queue.isAnotherWanted else {
                    defer { queue.isWatched = true }
                    return (false, !queue.isWatched)
                }
                queue.askers += 1
                queue.began = .now
                return (true, false)
            }
            // Tasks of their own: who waits may be cancelled, and the others are not to wait in vain.
            if isAskerWanted { Task.immediate { await work() } }
            if isWatchWanted { Task { await watch() } }
        }
    }

    /// Has another connection ask where a trip takes too long for those who wait for the next, also if nobody else comes.
    private func watch() async {
        while true {
            try? await Task.sleep(for: Self.patience)
            let (isAskerWanted, isOver) = queue.withLock { queue in
                guard !queue.waiting.isEmpty else {
                    queue.isWatched = false
                    return (false, true)
                }
                guard queue.isAnotherWanted else { return (false, false) }
                queue.askers += 1
                queue.began = .now
                return (true, false)
            }
            if isAskerWanted { Task { await work() } }
            if isOver { return }
        }
    }

    /// Asks as long as anybody waits.
    private func work() async {
        var isDone = false
        while !isDone {
            do {
                isDone = try await pool.use { session in askInARow(session) }
            } catch {
                // There is no connection; who has one goes on for those who wait.
                let failure = Failure(error, for: .administrator)
                let waiting = queue.withLock { queue in
                    queue.askers -= 1
                    return queue.askers == 0 ? queue.takeAll() : []
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
            if !answer(waiting, session) {
                // The connection may be of no more use.
                return false
            }
        }
        return false
    }

    /// Tells all who wait together; where that is refused, each alone, so that what is wrong with one meets nobody else.
    ///
    /// - Returns: whether nothing was refused.
    private func answer(_ waiting: [Waiting], _ session: Session) -> Bool {
        do {
            let admitted = try Admission.find(Set(waiting.map(\.digest)), session)
            for one in waiting { one.answer.resume(returning: .success(admitted[one.digest])) }
            return true
        } catch {
            let digests = Set(waiting.map(\.digest))
            guard digests.count > 1 else {
                let failure = Failure(error, for: .administrator)
                for one in waiting { one.answer.resume(returning: .failure(failure)) }
                return false
            }
            for digest in digests { _ = answer(waiting.filter { $0.digest == digest }, session) }
            return false
        }
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
            from unnest(\(digests.map(Bytes.init))::bytea[]) with ordinality as shown (digest, place),
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
