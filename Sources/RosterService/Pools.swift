import Postgres
import RosterDesk
import RosterWeb

/// The service's connections: one pool for each role's login, and the gate's.
struct Pools: Sendable {
    let gate: Pool
    let roles: [Role: Pool]

    init(_ options: ServiceOptions) {
        let watch = PrimaryWatch()
        func pool(_ login: String) -> Pool {
            var database = options.database
            database.overrides["user"] = login
            return Pool(
                database,
                limits: Pool.Limits(connections: options.connectionsPerRole),
                watch: watch,
                logger: options.logger
            )
        }
        gate = pool("roster_gate")
        roles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, pool("roster_service_\($0.rawValue)")) })
    }

    var all: [Pool] { [gate] + roles.values }

    /// Each login's connections, idle ones among them, and how many requests wait for one.
    var counts: [(login: String, connections: Int, idle: Int, waiting: Int)] {
        let named = [("gate", gate)] + Role.allCases.compactMap { role in roles[role].map { (role.rawValue, $0) } }
        return named.map { login, pool in
            let counts = pool.counts
            return (login, counts.connections, counts.idle, counts.waiting)
        }
    }

    func desks(_ options: ServiceOptions) -> Desks {
        let policies = PolicySource { [policies = options.policies] in policies }
        let answers: RememberedAnswers? =
            switch options.remembering {
            case .answers: RememberedAnswers()
            case .nothing: nil
            }
        return Desks(
            roles.mapValues { Desk($0, policies: policies, remembering: answers, logger: options.logger) }
        )
    }
}
