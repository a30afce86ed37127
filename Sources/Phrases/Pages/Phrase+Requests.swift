/// What is wrong with what a program sent.
extension Phrase {
    package static func missingField(_ name: String) -> Phrase {
        Phrase("request.missing_field", ["name": .text(name)])
    }

    /// `known` are the fields that there are; none where nothing is taken.
    package static func unknownField(_ name: String, known: [String]) -> Phrase {
        Phrase(
            "request.unknown_field",
            ["name": .text(name), "known": .known(known.isEmpty ? nil : known.count), "names": .list(known)]
        )
    }

    package static func wantedOne(of names: [String]) -> Phrase {
        Phrase("request.wanted_one", ["names": .list(names)])
    }

    package static func wantedNumber(from first: Int64, through last: Int64) -> Phrase {
        Phrase("request.wanted_number", ["from": .text("\(first)"), "through": .text("\(last)")])
    }

    package static func wantedFields(_ names: [String]) -> Phrase {
        Phrase("request.wanted_fields", ["names": .list(names)])
    }

    package static let notJSON = Phrase("request.not_json", [:])

    /// `names` are the media types that are taken.
    package static func wantedMedia(_ names: [String]) -> Phrase {
        Phrase("request.wanted_media", ["names": .list(names)])
    }

    package static func methodNotAllowed(_ names: [String]) -> Phrase {
        Phrase("request.method_not_allowed", ["names": .list(names)])
    }

    /// What is said where there is nothing; `path` is where the interface is described.
    package static func noSuchPath(describedAt path: String) -> Phrase {
        Phrase("request.no_such_path", ["path": .text(path)])
    }

    package static let preconditionRequired = Phrase("request.precondition_required", [:])
    package static let changedMeanwhile = Phrase("request.changed_meanwhile", [:])

    package static func tooMany(waiting seconds: Int) -> Phrase {
        Phrase("request.too_many", ["seconds": .integer(seconds)])
    }
}
