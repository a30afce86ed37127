/// Files of problems, of which options are made: what is wrong with them.
extension Phrase {
    /// What a place in such a file lacks to be as it should.
    package enum ProblemFault: String, CaseIterable, Hashable, Sendable {
        case wrongType = "wrong_type"
        case missing
        case repeatedKey = "repeated_key"
        case notAnInteger = "not_an_integer"
        case outOfRange = "out_of_range"
        case repeatedID = "repeated_id"
        case unknownID = "unknown_id"
        case rising
        case tooMany = "too_many"
        case unknownWord = "unknown_word"
        case notADay = "not_a_day"
    }

    /// What is wrong at a place of a file: with which text, or which numbers may stand there.
    package static func problemFault(
        at path: String,
        _ fault: ProblemFault,
        _ text: String? = nil,
        least: Int? = nil,
        most: Int? = nil
    ) -> Phrase {
        Phrase(
            "problem.fault",
            [
                "path": path.isEmpty ? .missing : .text(path), "fault": .text(fault.rawValue),
                "text": .known(text?.shown), "least": .known(least), "most": .known(most),
            ]
        )
    }

    /// How much is wrong with a file; what it is follows, a line each.
    package static func problemFaults(_ count: Int, in path: String) -> Phrase {
        Phrase("problem.faults", ["path": .text(path), "count": .integer(count)])
    }

    package static func noJSON(in path: String, line: Int, column: Int) -> Phrase {
        Phrase("problem.no_json", ["path": .text(path), "line": .integer(line), "column": .integer(column)])
    }

    package static func problemTooLarge(_ path: String, mebibytes: Int) -> Phrase {
        Phrase("problem.too_large", ["path": .text(path), "count": .integer(mebibytes)])
    }

    /// That keys of a file mean nothing.
    package static func unknownKeys(_ paths: [String], of count: Int) -> Phrase {
        Phrase("problem.unknown_keys", ["paths": .list(paths.map(\.shown)), "count": .integer(count)])
    }

    package static func nobodyWithID(_ id: String) -> Phrase { Phrase("problem.nobody", ["id": .text(id.shown)]) }
}
