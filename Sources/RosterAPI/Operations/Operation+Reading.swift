import HTTPTypes
import Hummingbird
import RosterDesk
import RosterWeb

extension Operation {
    /// How a thing is told of that can be changed: with a tag that says which state of it was seen.
    enum Tagging {
        case tagged
        case untagged
    }

    /// Asks for one thing.
    static func show<Ask: UseCase>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String,
        _ tagging: Tagging = .untagged,
        standard: [String: JSONValue] = [:],
        ranges: [String: ClosedRange<Int64>] = [:]
    ) -> Operation {
        Operation(
            method: .get,
            path: path,
            name: "\(ask)",
            summary: summary,
            question: try question(ask, path, standard, ranges, manner: [.asKnown]),
            answer: Answer(shape: { try ShapeRecorder().find(Ask.Outcome.self).shape }, isTagged: tagging == .tagged)
        ) { asked, visitor, desks in
            let ask: Ask = try asked.ask()
            let found = try await desks.perform(ask, for: visitor, under: asked.circumstances(of: visitor))
            var response = try Response(answer: found, to: ask)
            if tagging == .tagged { response.headers[.eTag] = "\"\(try EntityTag(of: found).text)\"" }
            return response
        }
    }

    /// Asks for a list, which is told in parts: each item has a text by which the next part is asked for.
    static func list<Ask: UseCase, Item: Encodable & Sendable>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String,
        standard: [String: JSONValue] = [:],
        by cursor: @escaping @Sendable (Item) -> String
    ) -> Operation where Ask.Outcome == [Item] {
        list(ask, path, summary, standard) { items, asked in
            var rest = items[...]
            if let after = asked.after {
                guard let last = items.firstIndex(where: { cursor($0) == after }) else {
                    throw WrongRequest.noSuchItem
                }
                rest = items[(last + 1)...]
            }
            let part = Array(rest.prefix(asked.limit))
            return ListPart(items: part, next: rest.count > part.count ? part.last.map(cursor) : nil)
        }
    }

    /// Asks for a list of which the database tells a part only.
    static func pages<Ask: PagedUseCase>(
        _ ask: Ask.Type,
        at path: String,
        _ summary: String
    ) -> Operation {
        list(ask, path, summary, [:], { ask, asked in ask.part = try Part(of: asked) }) { items, asked in
            let part = Array(items.prefix(asked.limit))
            return ListPart(
                items: part,
                next: items.count > part.count ? part.last.map { "\(Ask.number(of: $0))" } : nil
            )
        }
    }

    private static func list<Ask: UseCase, Item: Encodable & Sendable>(
        _ ask: Ask.Type,
        _ path: String,
        _ summary: String,
        _ standard: [String: JSONValue],
        _ prepare: @escaping @Sendable (inout Ask, Asked) throws -> Void = { _, _ in },
        _ part: @escaping @Sendable ([Item], Asked) throws -> ListPart<Item>
    ) -> Operation where Ask.Outcome == [Item] {
        Operation(
            method: .get,
            path: path,
            name: "\(ask)",
            summary: summary,
            question: try question(ask, path, standard, manner: [.asKnown, .limit, .after]),
            answer: Answer(shape: { .list(of: try ShapeRecorder().find(Ask.Outcome.self).shape) })
        ) { asked, visitor, desks in
            var ask: Ask = try asked.ask()
            try prepare(&ask, asked)
            let items = try await desks.perform(ask, for: visitor, under: asked.circumstances(of: visitor))
            return try Response(json: part(items, asked))
        }
    }

    /// What asking for something takes: what the use case is made of, and the manner in which it is told.
    static func question<Ask: UseCase>(
        _ ask: Ask.Type,
        _ path: String,
        _ standard: [String: JSONValue],
        _ ranges: [String: ClosedRange<Int64>] = [:],
        manner: [FieldShape]
    ) throws -> Question {
        let inPath = names(in: path)
        // The interface speaks English, as its description does; and a part of a list is asked for by its own words.
        let fields = try fields(of: ask, without: ["language", "part"], standard: standard, ranges: ranges)
        return Question(
            parameters: fields.map { field in
                Question.Parameter(field: field, place: inPath.contains(field.name) ? .path : .query, use: .ask)
            } + manner.map { Question.Parameter(field: $0, place: .query, use: .manner) },
            body: .none
        )
    }
}

/// A part of a list, and by which text the next one is asked for.
struct ListPart<Item: Encodable & Sendable>: Encodable, Sendable {
    let items: [Item]

    /// `nil` at the end.
    @Explicit var next: String?
}

extension Shape {
    /// What a part of a list looks like.
    fileprivate static func list(of items: Shape) -> Shape {
        .record(
            RecordShape(
                name: nil,
                fields: [
                    FieldShape(name: "items", shape: items, isRequired: true),
                    FieldShape(name: "next", shape: .nullable(String.shape), isRequired: true),
                ]
            )
        )
    }
}

extension Part {
    fileprivate init(of asked: Asked) throws(WrongRequest) {
        let after = asked.after.map { Int64($0) }
        guard after != .some(nil) else {
            throw .noSuchItem
        }
        self.init(after: after ?? nil, limit: asked.limit)
    }
}
