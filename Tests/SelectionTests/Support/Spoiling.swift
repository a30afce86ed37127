import Selection

/// Ways to make a right answer wrong, each of which leaves some answers as they are.
enum Spoiling {
    static let all: [(name: String, @Sendable (inout SlateAnswer) -> Void)] = [
        ("value", { $0.value = $0.value.map { $0 + 1 } }),
        ("bound", { $0.bound = $0.bound.map { $0 + 1 } }),
        (
            "value and bound",
            { answer in
                for place in answer.slates.indices { answer.slates[place].value += 1 }
                (answer.value, answer.bound) = (answer.value.map { $0 + 1 }, answer.bound.map { $0 + 1 })
            }
        ),
        ("worth of the last slate", { if !$0.slates.isEmpty { $0.slates[$0.slates.count - 1].value -= 1 } }),
        (
            "the best is left out",
            { answer in
                guard answer.slates.count > 1, answer.slates[1].value < answer.slates[0].value else { return }
                answer.slates.removeFirst()
                (answer.value, answer.bound) = (answer.slates[0].value, answer.slates[0].value)
                (answer.whyNot, answer.why, answer.reserves) = (nil, nil, nil)
            }
        ),
        ("a slate twice", { if let last = $0.slates.last { $0.slates.append(last) } }),
        ("order of slates", { $0.slates.reverse() }),
        ("order of members", { if !$0.slates.isEmpty { $0.slates[0].members.reverse() } }),
        (
            "a member too few",
            { if !$0.slates.isEmpty { $0.slates[0].members = Array($0.slates[0].members.dropFirst()) } }
        ),
        ("somebody unknown", { if $0.slates.first?.members.isEmpty == false { $0.slates[0].members[0] = "?" } }),
        (
            "a member twice",
            { answer in
                guard let members = answer.slates.first?.members, members.count > 1 else { return }
                answer.slates[0].members[1] = members[0]
            }
        ),
        ("ties", { if $0.status == .optimal { $0.ties.count += 1 } }),
        ("fewer ties", { if $0.ties.count > 1 { $0.ties.count -= 1 } }),
        (
            "infeasible instead",
            { answer in
                guard answer.status == .optimal else { return }
                answer = SlateAnswer(status: .infeasible, conflict: [.size(1)])
            }
        ),
        ("status", { if $0.status == .optimal { $0.status = .unknown } }),
        ("less of a conflict", { if $0.conflict.count > 1 { $0.conflict.removeLast() } }),
        ("no conflict", { $0.conflict = [] }),
        ("a rule that is not there", { if !$0.conflict.isEmpty { $0.conflict.append(.limit(feature: "none", 1)) } }),
        ("no repair", { $0.relaxations = [] }),
        (
            "a repair of nothing",
            { answer in
                guard !answer.relaxations.isEmpty else { return }
                answer.relaxations[0].changes = []
                answer.relaxations[0].cost = Relaxation.Cost(numerator: 0, denominator: 1)
            }
        ),
        ("cost of a repair", { if !$0.relaxations.isEmpty { $0.relaxations[0].cost.numerator += 1 } }),
        (
            "lowest terms",
            { answer in
                guard !answer.relaxations.isEmpty else { return }
                answer.relaxations[0].cost.numerator *= 2
                answer.relaxations[0].cost.denominator *= 2
            }
        ),
        (
            "a repair that bends less",
            { answer in
                guard answer.relaxations.first?.changes.isEmpty == false else { return }
                answer.relaxations[0].changes.removeLast()
            }
        ),
        (
            "a repair that bends further",
            { answer in
                guard let change = answer.relaxations.first?.changes.first else { return }
                answer.relaxations[0].changes[0].to += change.to > change.from ? 1 : -1
            }
        ),
        ("value of why not", { $0.whyNot?.value? += 1 }),
        ("cost of why not", { $0.whyNot?.cost? += 1 }),
        ("who enters", { if $0.whyNot?.slate != nil { $0.whyNot?.enters.append("?") } }),
        ("who leaves", { if $0.why?.slate != nil { $0.why?.leaves = ["?"] } }),
        ("terms", { if $0.why?.slate != nil { $0.why?.terms.append(Term(part: .scores, from: 0, to: 1)) } }),
        (
            "slate of why not",
            { answer in
                guard answer.whyNot?.slate != nil, answer.whyNot?.cost != 0 else { return }
                answer.whyNot?.slate = answer.slates[0].members
            }
        ),
        ("conflict of why", { if $0.why?.conflict.isEmpty == false { $0.why?.conflict = [] } }),
        (
            "a reserve",
            { answer in
                guard let place = answer.reserves?.firstIndex(where: { $0.replacement != nil }) else { return }
                answer.reserves?[place].replacement = nil
                answer.reserves?[place].value = nil
            }
        ),
        ("worth of a reserve", { if $0.reserves?.first?.value != nil { $0.reserves?[0].value? += 1 } }),
        ("a point is missing", { if $0.front?.points.isEmpty == false { $0.front?.points.removeLast() } }),
        ("a point twice", { if let last = $0.front?.points.last { $0.front?.points.append(last) } }),
        ("competence of a point", { if $0.front?.points.isEmpty == false { $0.front?.points[0].competence += 1 } }),
        ("gap of a point", { if $0.front?.points.isEmpty == false { $0.front?.points[0].genderGap += 1 } }),
    ]
}
