import ArgumentParser
import Postgres
import RosterDesk

extension DeskCommand {
    func run() async throws {
        if Ask.access == .changing, circumstances.ending == .rehearsal {
            try await rehearse()
        } else {
            try await common.perform {
                try await withPool { pool in
                    let outcome = try await Desk(pool, logger: common.logger).perform(ask, under: circumstances)
                    if Ask.access == .changing { await AutomaticCheckpoint(common).note(pool) }
                    return outcome
                }
            } summary: { outcome in
                summary(of: outcome)
            }
        }
    }

    private func rehearse() async throws {
        try await common.perform {
            try await withPool { pool in
                let desk = Desk(pool, logger: common.logger)
                return RehearsalDocument(rehearsal: try await desk.rehearse(ask, under: circumstances))
            }
        } summary: { document in
            EffectScreen(summary(of: document.rehearsal.outcome), document.rehearsal.effect).text
        }
    }

    private func withPool<Value>(_ body: (Pool) async throws -> Value) async throws -> Value {
        let pool = Pool(try common.connection, limits: Pool.Limits(connections: 1), logger: common.logger)
        let value = try await body(pool)
        await pool.shutDown()
        return value
    }
}
