import ExpertGroup
import Phrases

extension Failure {
    /// Of which kind it is.
    package var kind: Complaint.Kind {
        switch self {
        case .broken, .brokenInRow, .fileRefused, .callToBeNamed, .callNotIssued, .malformed, .clockIsReal,
            .wrongPolicy, .wrongSchema, .ambiguous, .recordedAlready, .contractMonthsExceeded,
            .consultationNotRecorded, .consultationNotInFile, .noSuchRule, .severalNominees, .cannotBeProposed,
            .slateOfNobody, .slatesDiffer, .numberOfSlates, .wrongFocalPointDecision, .severalExperts,
            .dayIsPast, .nothingToApply, .wrongNewcomer, .termsArePast, .wrongLengths:
            .refused
        case .notFound, .noSuchFigure, .nobodyInPost: .notFound
        case .notAllowed: .notAllowed
        case .unavailable, .outcomeUnknown, .changedMeanwhile: .tryAgain
        case .unreachable: .unreachable
        case .fileUnreadable(let reason): reason.kind
        case .defect: .defect
        }
    }

    /// What it says: a rule has its own words.
    enum Telling {
        case rule(String, facts: String?)
        case ruleInRow(Int, String, facts: String?)
        case file(FileErrors)
        case excess(ContractExcess)
        case consultation(inFile: Bool)
        case pastTerms([String], months: [Int], on: CivilDate)
        case sentence(Phrase)
    }

    /// What was wrong, and what to do next.
    var telling: Telling {
        switch self {
        case .broken(let rule, let facts): .rule(rule, facts: facts)
        case .brokenInRow(let row, let rule, let facts): .ruleInRow(row, rule, facts: facts)
        case .fileRefused(let errors): .file(errors)
        case .callToBeNamed(let open):
            .sentence(.callToBeNamed(open.isEmpty ? nil : open.joined(separator: ", ")))
        case .callNotIssued(let code): .sentence(.callNotIssued(code))
        case .contractMonthsExceeded(let excess): .excess(excess)
        case .consultationNotRecorded: .consultation(inFile: false)
        case .consultationNotInFile: .consultation(inFile: true)
        case .notFound(let subject, let name): .sentence(.notFound("\(subject)", named: name))
        case .recordedAlready(let subject, let name): .sentence(.recordedAlready("\(subject)", named: name))
        case .ambiguous(let subject, let person, let numbers):
            .sentence(
                .severalOf(
                    subject.rawValue,
                    person: person.rawValue,
                    numbers: numbers.map { "\($0)" }.joined(separator: ", ")
                )
            )
        case .malformed(let column): .sentence(.malformed(column))
        case .wrongPolicy(let problem): .sentence(.wrongPolicy("\(problem)"))
        case .noSuchFigure(let name, let known):
            .sentence(.noSuchFigure(name, known: known.joined(separator: ", ")))
        case .noSuchRule(let part, let known): .sentence(.noSuchRule(part, known: known))
        case .severalNominees(let name, let people):
            .sentence(.severalNominees(name, numbers: people.map(\.description)))
        case .cannotBeProposed(let one): .sentence(.slateCannotPropose(one.name, one.reason.rawValue))
        case .slateOfNobody: .sentence(.slateOfNobody)
        case .slatesDiffer(let one, let other): .sentence(.slatesDiffer(one, other))
        case .numberOfSlates(let most): .sentence(.numberOfSlates(most: most))
        case .wrongFocalPointDecision(let part): .sentence(.wrongFocalPointDecision(part))
        case .nobodyInPost(let name, let day): .sentence(.nobodyInPost(named: name, on: Day(day)))
        case .severalExperts(let name, let people):
            .sentence(.severalExperts(name, numbers: people.map(\.description)))
        case .dayIsPast(let day, let today): .sentence(.dayIsPast(Day(day), today: Day(today)))
        case .nothingToApply(let reason): .sentence(.nothingToApply(reason))
        case .wrongNewcomer(let part): .sentence(.wrongNewcomer(part))
        case .termsArePast(let names, let months, let day): .pastTerms(names, months: months, on: day)
        case .wrongLengths(let text): .sentence(.wrongLengths(text))
        case .fileUnreadable(let reason): .sentence(reason.phrase(at: "-"))
        case .changedMeanwhile: .sentence(.changedMeanwhile)
        case .clockIsReal: .sentence(.clockIsReal)
        case .notAllowed(let role): .sentence(.notAllowed(role: role.rawValue))
        case .wrongSchema: .sentence(.wrongSchema)
        case .unavailable(let error), .unreachable(let error): .sentence(error.phrase)
        case .outcomeUnknown(_, let key): .sentence(.outcomeUnknown(key: "\(key)"))
        case .defect(let what): .sentence(.defect("\(what)"))
        }
    }
}
