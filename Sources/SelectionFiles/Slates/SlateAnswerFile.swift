package import Foundation
package import Selection

/// The file in which the answer to a slate problem is written as JSON; `SlateAnswer.json` writes it.
package enum SlateAnswerFile {
    package static func read(_ data: Data) throws(FileError) -> FileReading<SlateAnswer> {
        try FileReader.read(data) { reader in
            var answer = SlateAnswer(status: .unknown)
            try reader.record(requires: required) { key in
                switch key {
                case "status": answer.status = try reader.word(SlateAnswer.Status.self) ?? .unknown
                case "value": answer.value = try reader.integerOrNull(FileReader.sums)
                case "bound": answer.bound = try reader.integerOrNull(FileReader.sums)
                case "slates": answer.slates = try reader.elements(reader.slate)
                case "ties": answer.ties = try reader.ties()
                case "conflict": answer.conflict = try reader.elements(reader.rule).compactMap(\.self)
                case "relaxations": answer.relaxations = try reader.elements(reader.relaxation).compactMap(\.self)
                case "why_not": answer.whyNot = try reader.isNull() ? nil : reader.forced()
                case "why": answer.why = try reader.isNull() ? nil : reader.forced()
                case "reserves": answer.reserves = try reader.isNull() ? nil : reader.elements(reader.reserve)
                case "front": answer.front = try reader.isNull() ? nil : reader.front()
                case "unanswered": answer.unanswered = Set(try reader.elements(reader.part).compactMap(\.self))
                case "limit": answer.limit = try reader.isNull() ? nil : reader.word(SlateAnswer.Limit.self)
                default: try reader.unknownKey()
                }
            }
            return answer
        }
    }

    private static let required = ["status", "value", "bound", "slates", "ties", "conflict", "relaxations"]
}

// What could not be read is a fault, and the whole answer none; until then anything stands in its place.
extension FileReader {
    /// Any integer of 64 bits: what numbers of the problem add up to.
    static let sums = Int.min...Int.max

    func ids() throws -> [String] { try texts().compactMap(\.self) }

    fileprivate func part() throws -> SlateAnswer.Part? { try word(SlateAnswer.Part.self) }

    fileprivate func slate() throws -> Slate {
        var slate = Slate(value: 0, members: [])
        try record(requires: ["value", "members"]) { key in
            switch key {
            case "value": slate.value = try integer(Self.sums) ?? 0
            case "members": slate.members = try ids()
            default: try unknownKey()
            }
        }
        return slate
    }

    fileprivate func ties() throws -> SlateAnswer.Ties {
        var ties = SlateAnswer.Ties(count: 0, isComplete: false)
        try record(requires: ["count", "complete"]) { key in
            switch key {
            case "count": ties.count = try integer(0...Int.max) ?? 0
            case "complete": ties.isComplete = try flag() ?? false
            default: try unknownKey()
            }
        }
        return ties
    }

    fileprivate func reserve() throws -> Reserve {
        var reserve = Reserve(member: "", replacement: nil, value: nil)
        try record(requires: ["member", "replacement", "value"]) { key in
            switch key {
            case "member": reserve.member = try text() ?? ""
            case "replacement": reserve.replacement = try textOrNull()
            case "value": reserve.value = try integerOrNull(Self.sums)
            default: try unknownKey()
            }
        }
        return reserve
    }

    fileprivate func front() throws -> Front {
        var front = Front(isComplete: false, points: [])
        try record(requires: ["complete", "points"]) { key in
            switch key {
            case "complete": front.isComplete = try flag() ?? false
            case "points": front.points = try elements(point)
            default: try unknownKey()
            }
        }
        return front
    }

    private func point() throws -> Front.Point {
        var point = Front.Point(competence: 0, coverage: 0, regionalDistance: 0, genderGap: 0, members: [])
        try record(requires: ["competence", "coverage", "regional_distance", "gender_gap", "members"]) { key in
            switch key {
            case "competence": point.competence = try integer(Self.sums) ?? 0
            case "coverage": point.coverage = try integer(Self.sums) ?? 0
            case "regional_distance": point.regionalDistance = try integer(Self.sums) ?? 0
            case "gender_gap": point.genderGap = try integer(Self.sums) ?? 0
            case "members": point.members = try ids()
            default: try unknownKey()
            }
        }
        return point
    }
}
