extension Phrase {
    /// The fact that broke a rule, with its source as it is cited.
    static func fact(_ rule: Rule, _ facts: RuleFacts, source: String?) -> Phrase {
        let all: [String: Argument] = [
            "day": .known(facts.day),
            "in_post": .integer(facts.inPost ?? 0),
            "ceiling": .known(facts.ceiling),
            "instrument": .known(facts.instrument),
            "last_day": .known(facts.lastDay),
            "person": .known(facts.person),
            "state": .known(facts.state),
            "slate": .known(facts.slate),
            "source": source.map(Argument.composed) ?? .missing,
        ]
        let names = rule.factNames.union(rule.source == nil ? [] : ["source"])
        return Phrase("rule.\(rule.rawValue).fact", all.filter { names.contains($0.key) })
    }

    /// What the person can do who broke a rule.
    static func remedy(_ rule: Rule) -> Phrase { Phrase("rule.\(rule.rawValue).remedy", [:]) }

    /// What the person can do who asked for more seats than are free.
    static func remedy(freeSeats: Int) -> Phrase {
        Phrase("group.free_seats", ["free": .integer(freeSeats)])
    }

    /// The same with a command that helps.
    static func remedy(_ remedy: String, command: String) -> Phrase {
        Phrase("refusal.remedy_with_command", ["remedy": .composed(remedy), "command": .text(command)])
    }

    static func refusal(fact: String, remedy: String) -> Phrase {
        Phrase("refusal", ["fact": .composed(fact), "remedy": .composed(remedy)])
    }

    static func unknownRule(_ name: String) -> Phrase { Phrase("rule.unknown.fact", ["rule": .text(name)]) }

    /// That an appointment, or those of a file, rest on no consultation, which the policy asks for.
    static func consultationIsMissing(inFile: Bool, source: String) -> Phrase {
        inFile
            ? Phrase("consultation.is_missing_in_file", ["source": .composed(source)])
            : Phrase("consultation.is_missing", ["source": .composed(source)])
    }

    static func remedyOfMissingConsultation(inFile: Bool) -> Phrase {
        inFile
            ? Phrase("consultation.record_them_one_by_one", [:]) : Phrase("consultation.record_it_first", [:])
    }

    static let remedyForUnknownRule = Phrase("rule.unknown.remedy", [:])
}

extension Rule {
    /// The facts that the database tells when this rule is broken, by their names in the message.
    fileprivate var factNames: Set<String> { Self.factNames[self] ?? [] }

    private static let factNames: [Rule: Set<String>] = [
        .actingCoordinatorActsInVacancy: ["day"],
        .actingCoordinatorIsServingExpert: ["day"],
        .appointmentBeginsWithinMandate: ["day", "instrument", "last_day"],
        .appointmentFollowsConsultation: ["day"],
        .appointmentKeepsWithinCeiling: ["day", "in_post", "ceiling"],
        .assessmentScoreIsOfFortyAssessorsAtMost: ["person"],
        .assessmentScoreIsOfNominee: ["person"],
        .coordinatorTermBeginsWithinMandate: ["day", "instrument", "last_day"],
        .coordinatorTermIsServingExpert: ["day"],
        .erasureIsOfAPerson: ["person"],
        .focalPointIsServingExpert: ["day"],
        .nominationIsByMemberState: ["day", "state"],
        .slateHasTwentyPeopleAtMost: ["slate"],
        .slateIsChangedWhileItStands: ["slate"],
        .slateMemberIsNominee: ["person"],
    ]
}
