import Postgres
import RosterTesting

/// What both sides do, again and again.
enum Workload: String {
    case single = "one select"
    case transactionOfFour = "begin, select, update, commit"

    /// How many rows there are to choose from.
    static let accounts = 100_000

    static func prepare(on server: PrivateServer) async throws {
        let connection = try await server.connect()
        try await connection.use { session in
            try session.script(
                """
                create table account (account_id int primary key, balance bigint not null);
                insert into account select n, 0 from generate_series(1, \(accounts)) n
                """
            )
            try session.execute("vacuum analyze account")
        }
    }

    /// The script that `pgbench` performs.
    var script: String {
        let choose = "\\set id random(1, \(Self.accounts))\n"
        let select = "select balance from account where account_id = :id;\n"
        let update = "update account set balance = balance + 1 where account_id = :id;\n"
        return switch self {
        case .single: choose + select
        case .transactionOfFour: choose + "begin;\n" + select + update + "commit;\n"
        }
    }

    /// The same statements through the client.
    func perform(on session: Session, _ random: inout some RandomNumberGenerator) throws -> Int64 {
        let id = Int32.random(in: 1...Int32(Self.accounts), using: &random)
        switch self {
        case .single: return try balance(of: id, session)
        case .transactionOfFour:
            return try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
                let balance = try balance(of: id, session)
                try session.execute("update account set balance = balance + 1 where account_id = \(id)")
                return balance
            }
        }
    }

    private func balance(of id: Int32, _ session: Session) throws -> Int64 {
        try session.rows("select balance from account where account_id = \(id)")[0]["balance"]
    }
}
