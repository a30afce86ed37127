/// Assessments: what came of a sheet of scores, and how far they have come.
extension Phrase {
    package static func importedScores(
        _ records: Int,
        of people: Int,
        call: String,
        added: Int,
        corrected: Int,
        unchanged: Int
    ) -> Phrase {
        Phrase(
            "import.scores",
            [
                "records": .integer(records), "people": .integer(people), "call": .text(call), "added": .integer(added),
                "corrected": .integer(corrected), "unchanged": .integer(unchanged),
            ]
        )
    }

    /// That a correction loses nothing.
    package static let keptScores = Phrase("import.scores_kept", [:])

    package static let noScoreRecorded = Phrase("assessment.none", [:])

    package static func nobodyNominated(call: String) -> Phrase {
        Phrase("assessment.nobody", ["call": .text(call)])
    }

    package static func assessmentProgress(
        complete: Int,
        of nominees: Int,
        call: String,
        criteria: [String]
    ) -> Phrase {
        Phrase(
            "assessment.progress",
            [
                "complete": .integer(complete), "nominees": .integer(nominees), "call": .text(call),
                "criteria": .list(criteria),
            ]
        )
    }
}
