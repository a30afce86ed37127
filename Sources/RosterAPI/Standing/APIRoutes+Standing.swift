import Hummingbird
import RosterDesk
import RosterWeb

extension APIRoutes {
    /// The Group on a day.
    func status(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let vantage = try Vantage(of: request)
        let standing = try await desks.perform(
            ShowStanding(asAt: vantage.asAt),
            for: context.visitor,
            under: Circumstances(of: context.visitor, reading: vantage)
        )
        return try Response(rememberedJSON: standing)
    }
}
