import HTTPTypes
import Hummingbird
import RosterDesk
import RosterWeb

extension Operation {
    /// Records something new.
    static func make<Ask: UseCase>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String,
        standard: [String: JSONValue] = [:]
    ) -> Operation {
        change(ask, .post, path, summary, standard, status: .created)
    }

    /// Does something to what is there.
    static func act<Ask: UseCase>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String,
        standard: [String: JSONValue] = [:]
    ) -> Operation {
        change(ask, .post, path, summary, standard, status: .ok)
    }

    /// Corrects a thing that whoever does it has seen, as `look` shows it.
    static func correct<Ask: UseCase>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String,
        standard: [String: JSONValue] = [:],
        seenBy look: @escaping @Sendable (Ask) -> some UseCase
    ) -> Operation {
        change(ask, .patch, path, summary, standard, status: .ok) { ask, tags in
            switch tags {
            case .any: nil
            case .some(let tags): Expectation(that: look(ask), is: tags)
            }
        }
    }

    private static func change<Ask: UseCase>(
        _ ask: Ask.Type,
        _ method: HTTPRequest.Method,
        _ path: String,
        _ summary: String,
        _ standard: [String: JSONValue],
        status: HTTPResponse.Status,
        expecting: (@Sendable (Ask, Asked.Tags) -> Expectation?)? = nil
    ) -> Operation {
        Operation(
            method: method,
            path: path,
            name: "\(ask)",
            summary: summary,
            question: try question(ask, path, standard, takesTag: expecting != nil),
            answer: Answer(to: ask, status)
        ) { asked, visitor, desks in
            let ask: Ask = try asked.ask()
            var circumstances = asked.circumstances(of: visitor)
            if let tags = asked.tags { circumstances.expectation = expecting?(ask, tags) }
            if asked.isDryRun {
                return try Response(json: await desks.rehearse(ask, for: visitor, under: circumstances))
            }
            let outcome = try await desks.perform(ask, for: visitor, under: circumstances)
            return try Response(json: outcome, status: status)
        }
    }
}

extension Operation {
    /// What changing something takes: what the use case is made of, why, and whether it is undone again.
    private static func question<Ask: UseCase>(
        _ ask: Ask.Type,
        _ path: String,
        _ standard: [String: JSONValue],
        takesTag: Bool
    ) throws -> Question {
        let inPath = names(in: path)
        let fields = try fields(of: ask, standard: standard)
        return Question(
            parameters: fields.filter { inPath.contains($0.name) }.map {
                Question.Parameter(field: $0, place: .path, use: .ask)
            } + [Question.Parameter(field: .dryRun, place: .query, use: .manner)],
            body: .record(
                RecordShape(
                    name: "\(ask)",
                    fields: fields.filter { !inPath.contains($0.name) } + [.because],
                    isAsked: true
                )
            ),
            takesTag: takesTag
        )
    }
}

extension Operation.Answer {
    /// What is answered to a change that is made, and to one that is undone again.
    init<Ask: UseCase>(to ask: Ask.Type, _ status: HTTPResponse.Status) {
        self.init(
            status: status,
            shape: { try ShapeRecorder().find(Ask.Outcome.self).shape },
            rehearsed: { try ShapeRecorder().find(Rehearsal<Ask.Outcome>.self).shape }
        )
    }
}
