import ExpertGroup
package import Hummingbird
import RosterDesk
package import RosterWeb

/// The pages that people read.
package struct PageRoutes: Sendable {
    let desks: Desks

    package init(_ desks: Desks) { self.desks = desks }

    /// Adds the pages, for whoever was let in.
    package func add(to router: RouterGroup<AdmittedContext>) {
        router.get("/") { try await group($0, $1) }
        router.get("group") { try await group($0, $1) }
        router.get("group/figures") { try await figure($0, $1) }
        router.get("people") { try await people($0, $1) }
        router.get("people/{person}") { try await person($0, $1) }
        router.get("nominations") { try await nominations($0, $1) }
        router.get("nominations/{nomination}") { try await nomination($0, $1) }
        router.get("slates") { try await slates($0, $1) }
        router.get("slates/options") { try await options($0, $1) }
        router.get("slates/comparison") { try await comparison($0, $1) }
    }

    private func group(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let standing = try await answer(to: ShowStanding(asAt: asked.vantage.asAt), asked, context)
        return GroupPage(standing, asked.moment).page(for: context.visitor).response()
    }

    private func figure(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let figure = OpenStandingFigure(
            asAt: asked.vantage.asAt,
            grouping: nil,
            figure: asked.text("figure") ?? "in_post"
        )
        return FigurePage(try await answer(to: figure, asked, context), asked.moment).page(for: context.visitor)
            .response()
    }

    private func people(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let text = asked.text("q")
        var found: [FoundPerson] = []
        if let text { found = try await answer(to: SearchPeople(text: text), asked, context) }
        return PeoplePage(text, found, asked.moment).page(for: context.visitor).response()
    }

    private func person(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        guard let person = context.parameters.get("person").flatMap(PersonID.init) else { throw HTTPError(.notFound) }
        let asked = try Asked(request)
        return PersonPage(try await answer(to: ShowPerson(person: person), asked, context), asked.moment)
            .page(for: context.visitor).response()
    }

    private func nominations(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        var list = ListNominations(call: asked.text("call"), state: nil)
        list.part = RosterDesk.Part(after: try asked.after(), limit: NominationsPage.limit)
        return NominationsPage(list, try await answer(to: list, asked, context), asked.moment)
            .page(for: context.visitor).response()
    }

    private func nomination(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        guard let nomination = context.parameters.get("nomination").flatMap(Int64.init) else {
            throw HTTPError(.notFound)
        }
        let asked = try Asked(request)
        let found = try await answer(to: ShowNomination(nomination: nomination), asked, context)
        return NominationPage(found, asked.moment).page(for: context.visitor).response()
    }

    private func slates(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let found = try await answer(to: ListSlates(extent: .standing), asked, context)
        return SlatesPage(found, asked.moment).page(for: context.visitor).response()
    }

    private func options(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let ask = ProposeSlate(
            seats: try asked.seats() ?? 1,
            asAt: asked.vantage.asAt,
            call: asked.text("call"),
            rules: asked.text("rules"),
            whyNot: asked.text("why_not"),
            why: nil,
            extent: .options
        )
        return OptionsPage(try await answer(to: ask, asked, context), asked.moment).page(for: context.visitor)
            .response()
    }

    private func comparison(_ request: Request, _ context: AdmittedContext) async throws -> Response {
        let asked = try Asked(request)
        let ask = CompareSlates(slates: try asked.slates(), rules: asked.text("rules"))
        return ComparisonPage(try await answer(to: ask, asked, context), asked.moment).page(for: context.visitor)
            .response()
    }

    private func answer<Ask: UseCase>(
        to ask: Ask,
        _ asked: Asked,
        _ context: AdmittedContext
    ) async throws(Failure) -> Ask.Outcome {
        try await desks.perform(
            ask,
            for: context.visitor,
            under: Circumstances(of: context.visitor, reading: asked.vantage)
        )
    }
}
