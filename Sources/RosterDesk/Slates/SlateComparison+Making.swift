import ExpertGroup
import Phrases
import Policies
import Selection

extension SlateComparison {
    /// Slates beside the option that is worth most.
    ///
    /// - Parameters:
    ///   - records: the slates, each with as many people as seats are spoken of.
    ///   - ground: who may be chosen, and by which rules.
    ///   - policies: how ends of terms are counted.
    init(_ records: [SlateRecord], on ground: SlateGround, under policies: Policies) {
        let words = SlateWords(ground)
        let ceiling = ground.record.ceiling.flatMap { $0.experts < ground.size ? $0 : nil }
        let reckoning = ceiling == nil ? SlateReckoning(ground) : nil
        let chosen = reckoning?.answer.slates.first.map { reckoning?.chosen($0.members) ?? [] }
        self.init(
            asAt: ground.day,
            asKnownOn: ground.record.asKnownOn,
            call: ground.call.code,
            seats: ground.seats,
            paper: words.say(.slatePaper),
            traded: words.traded,
            staying: ground.staying.map(SlateProposal.Person.init),
            continuity: words.continuity(policies.staffing.endsWithinMonths),
            noRoom: ceiling.map { ceiling in
                words.say(
                    .slateOverCeiling(
                        ground.size,
                        on: Day(ground.day),
                        ceiling: ceiling.experts,
                        source: "\(ceiling.authority)"
                    )
                )
            },
            status: reckoning.map { SlateProposal.Status($0.answer.status) },
            option: chosen.map { chosen in
                SlateProposal.Option(chosen, lettered: SlateProposal.letter(at: 0), on: ground)
            },
            slates: records.map { Column($0, beside: chosen, on: ground) },
            rules: ground.rules.map { SlateProposal.RuleInForce($0, words, first: nil, without: nil) }
        )
    }
}

extension SlateComparison.Column {
    /// - Parameters:
    ///   - record: the slate.
    ///   - option: whom the option adds that is worth most; `nil` where there is none.
    ///   - ground: who stays, and by which rules.
    fileprivate init(_ record: SlateRecord, beside option: [SlatePerson]?, on ground: SlateGround) {
        let onSlate = record.people.compactMap { ground.everybody[$0.person] }
        let members = onSlate.filter { $0.lastDay == nil }
        let isWhole = members.count == record.people.count
        self.init(
            slate: record.id,
            note: record.note,
            isWithdrawn: record.isWithdrawn,
            everybodyErased: record.everybodyErased,
            effect: SlateProposal.Option(members.ordered, lettered: nil, on: ground),
            notProposed: ground.excluded.filter { one in record.people.contains { $0.person == one.person } },
            breaks: ground.broken(by: members),
            price: isWhole ? option.flatMap { ground.price(of: members, beside: $0) } : nil,
            exchanges: option.map { SlateComparison.exchanges(from: $0, to: members, on: ground) } ?? []
        )
    }
}

extension SlateComparison {
    /// By which changes an option becomes a slate: those with high scores against each other, so that each is a small one.
    ///
    /// While balance has no price, nothing but scores is in an option's worth, and the prices add up to the slate's.
    fileprivate static func exchanges(
        from option: [SlatePerson],
        to slate: [SlatePerson],
        on ground: SlateGround
    ) -> [Exchange] {
        let entering = slate.filter { one in !option.contains { $0.person == one.person } }.ordered
        let leaving = option.filter { one in !slate.contains { $0.person == one.person } }.ordered
        return (0..<max(entering.count, leaving.count)).map { place in
            let enters = place < entering.count ? entering[place] : nil
            let leaves = place < leaving.count ? leaving[place] : nil
            let changed = option.filter { $0.person != leaves?.person } + [enters].compactMap(\.self)
            return Exchange(
                enters: enters.map(SlateProposal.Person.init),
                leaves: leaves.map(SlateProposal.Person.init),
                price: enters == nil || leaves == nil ? nil : ground.price(of: changed, beside: option),
                breaks: ground.broken(by: changed)
            )
        }
    }
}

extension SlateGround {
    /// By how much these people are worth less than an option; `nil` where somebody has no score.
    fileprivate func price(of chosen: [SlatePerson], beside option: [SlatePerson]) -> Int? {
        guard let (ours, theirs) = chosen.sumOfScores.flatMap({ ours in option.sumOfScores.map { (ours, $0) } }) else {
            return nil
        }
        return theirs - balanceCost(with: option) - (ours - balanceCost(with: chosen))
    }

    /// The names of the hard rules that the Group does not keep with these people.
    fileprivate func broken(by chosen: [SlatePerson]) -> [String] {
        rules.filter { $0.setting == .hard && !$0.isKept(by: staying + chosen) }.map(\.name)
    }
}
