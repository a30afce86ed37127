import ExpertGroup
import Phrases
import Policies
import Selection

extension SlateProposal {
    /// The paper: options, what they make of the Group, and what each rule costs.
    ///
    /// - Parameters:
    ///   - ground: who may be chosen, and by which rules.
    ///   - whyNot: of whom it is asked why they are in no option.
    ///   - why: of whom it is asked why they are in the first.
    ///   - extent: whether the front is sought too.
    ///   - policies: how ends of terms are counted.
    init(
        _ ground: SlateGround,
        whyNot: PersonID?,
        why: PersonID?,
        extent: ProposeSlate.Extent,
        under policies: Policies
    ) {
        let reckoning = SlateReckoning(ground)
        let answer = reckoning.answer
        let words = SlateWords(ground)
        let options = answer.slates.prefix(SlateReckoning.options).enumerated().map { place, slate in
            Option(reckoning.chosen(slate.members), lettered: Self.letter(at: place), on: ground)
        }
        let conflict = answer.status == .infeasible ? reckoning.conflict(of: answer) : []
        // Where rules clash, one that is no part of it can go and nothing is won.
        let asked = answer.status == .infeasible ? conflict : ground.rules
        self.init(
            asAt: ground.day,
            asKnownOn: ground.record.asKnownOn,
            call: ground.call.code,
            seats: ground.seats,
            size: ground.size,
            status: Status(answer.status),
            paper: words.say(.slatePaper),
            traded: words.traded,
            staying: ground.staying.map(Person.init),
            eligible: ground.candidates.count,
            options: options,
            ties: Ties(count: answer.ties.count, complete: answer.ties.isComplete),
            rules: ground.rules.map { rule in
                let without = asked.contains(rule) ? reckoning.value(without: rule) : nil
                return RuleInForce(rule, words, first: answer.value, without: without)
            },
            conflict: answer.status == .infeasible ? words.conflict(conflict) : [],
            repairs: answer.relaxations.map(words.repair),
            notProposed: ground.excluded,
            continuity: words.continuity(policies.staffing.endsWithinMonths),
            whyNot: whyNot.map { Forced($0, .inside, reckoning, words) },
            why: why.map { Forced($0, .outside, reckoning, words) },
            front: extent == .front ? reckoning.front() : nil
        )
    }
}

extension SlateProposal {
    /// By which an option is spoken of: `A` for the first.
    static func letter(at place: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: place)))
    }
}

extension SlateProposal.Status {
    init(_ status: SlateAnswer.Status) {
        self =
            switch status {
            case .optimal: .optimal
            case .feasible: .feasible
            case .infeasible: .infeasible
            case .unknown: .unknown
            }
    }
}

extension SlateProposal.RuleInForce {
    init(_ rule: SlateRule, _ words: SlateWords, first: Int?, without: Int?) {
        self.init(
            name: rule.name,
            setting: rule.setting,
            text: words.say(rule.phrase),
            source: rule.source,
            least: rule.least,
            most: rule.most,
            valueWithout: without,
            cost: first.flatMap { first in without.map { $0 - first } }
        )
    }
}

extension SlateProposal.Option {
    /// - Parameters:
    ///   - chosen: whom it adds.
    ///   - letter: by which it is spoken of; `nil` of a slate that people keep.
    ///   - ground: who stays, and by which rules.
    init(_ chosen: [SlatePerson], lettered letter: String?, on ground: SlateGround) {
        let (before, after) = (ground.staying, ground.staying + chosen)
        let balance = [before, after].map { ground.regionalBalance(of: $0).lines }
        let genders = [before, after].map { GenderBalance(of: $0.map(\.gender)) }
        let held = [before, after].map { people in
            people.flatMap(\.expertise.keys).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        }
        self.init(
            letter: letter,
            value: chosen.sumOfScores,
            balanceCost: ground.balanceCost(with: chosen),
            chosen: chosen.map(SlateProposal.Person.init),
            regionalGroups: balance[1].map { line in
                let counted = balance[0].first { $0.group == line.group }
                return SlateProposal.Change(line.group?.code, counted?.count ?? 0, line.count)
            },
            gender: Gender.allCases.map { one in
                SlateProposal.Change(one.rawValue, genders[0].count(of: one), genders[1].count(of: one))
            },
            asNearParityAsPossible: genders[1].isAsNearParityAsPossible,
            expertise: held[1].keys.sorted().map { tag in
                SlateProposal.Change(tag, held[0][tag] ?? 0, held[1][tag] ?? 0)
            }.filter { $0.before != $0.after },
            heldByOne: SlateProposal.Change(
                nil,
                held[0].values.count { $0 == 1 },
                held[1].values.count { $0 == 1 }
            ),
            broken: ground.rules.filter { $0.setting == .soft && !$0.isKept(by: after) }.map(\.name)
        )
    }
}

extension SlateGround {
    /// The Group's regional balance as the report on balance counts it, with these people in post.
    fileprivate func regionalBalance(of people: [SlatePerson]) -> RegionalBalance {
        RegionalBalance(
            of: people.map { $0.regionalGroup.flatMap(RegionalGroup.init) },
            ceiling: record.ceiling?.experts,
            membership: record.membership
        )
    }
}

extension SlateProposal.Forced {
    fileprivate init(
        _ person: PersonID,
        _ place: SlateReckoning.Place,
        _ reckoning: SlateReckoning,
        _ words: SlateWords
    ) {
        let ground = reckoning.ground
        let excluded = ground.excluded.first { $0.person == person }
        let name = excluded?.name ?? ground.candidates.first { $0.person == person }?.name ?? "\(person)"
        let first = reckoning.answer.slates.first.map { reckoning.chosen($0.members) } ?? []
        let isIn = first.contains { $0.person == person }
        if let excluded {
            self.init(person, name, words.say(.slateCannotPropose(name, excluded.reason.rawValue)))
            return
        }
        if isIn == (place == .inside), !first.isEmpty {
            self.init(person, name, words.say(isIn ? .slateHasAlready(name) : .slateHasNot(name)))
            return
        }
        let answer = reckoning.forced(person, place)
        guard let slate = answer.slates.first, let value = answer.value else {
            let id = person.description
            let rules =
                answer.status == .infeasible
                ? reckoning.conflict(
                    of: answer,
                    include: place == .inside ? [id] : [],
                    exclude: place == .inside ? [] : [id]
                ) : []
            let conflict = words.conflict(rules)
            let text = words.say(place == .inside ? .slateNoneWith(name) : .slateNoneWithout(name))
            self.init(person, name, text, conflict: conflict)
            return
        }
        let other = reckoning.chosen(slate.members)
        let enters = other.filter { one in !first.contains { $0.person == one.person } }
        let leaves = first.filter { one in !other.contains { $0.person == one.person } }
        let cost = reckoning.answer.value.map { $0 - value }
        let exchange = (enters.map(\.name), leaves.map(\.name))
        let text: Phrase =
            switch (place, cost) {
            case (_, nil): .slateWith(other.map(\.name))
            case (.inside, let cost?):
                .slateExchange(with: name, costs: cost, enters: exchange.0, leaves: exchange.1)
            case (.outside, let cost?):
                .slateExchange(without: name, costs: cost, enters: exchange.0, leaves: exchange.1)
            }
        self.init(person, name, words.say(text), cost: cost, enters: enters, leaves: leaves)
    }

    private init(
        _ person: PersonID,
        _ name: String,
        _ text: String,
        cost: Int? = nil,
        enters: [SlatePerson] = [],
        leaves: [SlatePerson] = [],
        conflict: [String] = []
    ) {
        self.init(
            person: person,
            name: name,
            text: text,
            cost: cost,
            enters: enters.map(SlateProposal.Person.init),
            leaves: leaves.map(SlateProposal.Person.init),
            conflict: conflict
        )
    }
}
