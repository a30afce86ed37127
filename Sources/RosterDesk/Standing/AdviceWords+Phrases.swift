package import ExpertGroup
package import Phrases

extension AdviceWords {
    /// The sentence for advice, with that of its kind which is told with it.
    func phrase(for advisory: Advisory, told alike: [Advisory]) -> Phrase {
        switch advisory {
        case .mandateNotInForce(let last):
            .mandateNotInForce(lastDay: last.map { Day($0.days.lastDay) }, instrument: last?.instrument.description)
        case .mandateEndsSoon(let mandate, let daysLeft):
            .mandateEndsSoon(
                daysLeft: daysLeft,
                lastDay: Day(mandate.days.lastDay),
                instrument: mandate.instrument.description
            )
        case .ceilingAmendmentNotRecorded(let ceiling):
            .ceilingAmendmentNotRecorded(
                instrument: ceiling.authority.instrument.description,
                ceiling: ceiling.experts
            )
        case .overCeiling(let inPost, let ceiling):
            .overCeiling(
                inPost: inPost,
                ceiling: ceiling.experts,
                from: Day(ceiling.firstDay),
                source: ceiling.authority.description
            )
        case .termBeyondMandate(let person, let lastDay, let mandate):
            .termBeyondMandate(of: name(of: person), lastDay: Day(lastDay), mandateEnd: Day(mandate.continuedThrough))
        case .coordinatorTermBeyondMandate(let term, let mandate):
            .coordinatorTermBeyondMandate(
                of: name(of: term.person),
                lastDay: Day(term.term.lastDay),
                mandateEnd: Day(mandate.continuedThrough)
            )
        case .actingBeyondLimit(let person, let days, let limit):
            .actingBeyondLimit(
                name(of: person),
                from: Day(days.firstDay),
                through: Day(days.lastDay),
                days: days.days,
                limit: limit
            )
        case .coordinatorOutlivesAppointment(let term, let appointmentEnd):
            .coordinatorOutlivesAppointment(
                name(of: term.person),
                termEnd: Day(term.term.lastDay),
                appointmentEnd: Day(appointmentEnd)
            )
        case .secondConsecutiveTerm(let terms):
            .consecutiveTerm(
                terms.count,
                of: terms.last.map { name(of: $0.person) } ?? "",
                from: Day(terms.first?.term.firstDay ?? .first),
                through: Day(terms.last?.effectiveEnd ?? .last)
            )
        case .coordinatorHandOverNearYearEnd(let term, let turnover, let days):
            .handOverNearYearEnd(lastDay: Day(term.effectiveEnd), turnover: Day(turnover), days: days)
        case .coordinatorHandOverNearMandateEnd(let term, let mandate, let days):
            .handOverNearMandateEnd(
                lastDay: Day(term.effectiveEnd),
                mandateEnd: Day(mandate.continuedThrough),
                days: days
            )
        case .focalPointsOneOrTwo(let code, let available, let unavailable):
            .focalPointsOneOrTwo(
                code.description,
                available: available.count,
                unavailable: names(of: unavailable)
            )
        case .coordinatorVacant(let since): .coordinatorVacant(since: since.map(Day.init))
        case .consultationNotRecorded: .consultationNotRecorded(of: names(of: alike.compactMap(\.person)))
        case .contractMonthsExceeded(let person, let excess, let limit):
            .contractMonthsExceeded(
                of: name(of: person),
                months: excess.served.months,
                days: excess.served.days,
                from: Day(excess.window.firstDay),
                through: Day(excess.window.lastDay),
                limit: limit.months,
                window: limit.window
            )
        case .secondNational(let state, let people): .secondNational(of: state.description, names(of: people))
        case .regionalGroupWithoutExpert(let groups): .regionalGroupWithoutExpert(groups.map(\.code))
        case .genderParityNotAsNearAsPossible(let gender):
            .genderParityNotAsNearAsPossible(women: gender.women, men: gender.men, disclosed: gender.disclosed)
        case .endsBunched(let window, let limit):
            .endsBunched(
                names(of: window.ends.map(\.person)),
                of: window.inPost,
                percentTenths: window.share.tenthsOfPercent,
                withinDays: limit.days,
                from: Day(window.days.firstDay),
                through: Day(window.days.lastDay)
            )
        case .expertiseHeldByOne: .expertiseHeldByOne(alike.compactMap(holding))
        case .expertiseFallsToZero(_, let day):
            .expertiseFallsToZero(alike.compactMap(\.tag).map(\.description), on: Day(day))
        case .expertiseHeldByNobody: .expertiseHeldByNobody(alike.compactMap(\.tag).map(\.description))
        }
    }

    /// A tag with the name of who alone has it.
    private func holding(_ advisory: Advisory) -> String? {
        guard let tag = advisory.tag, let person = advisory.person else { return nil }
        return "\(tag) (\(name(of: person)))"
    }
}

extension Advisory {
    /// Whom advice of the kinds that are told together is about.
    fileprivate var person: PersonID? {
        if case .consultationNotRecorded(let person, _) = self { return person }
        if case .expertiseHeldByOne(_, let person) = self { return person }
        return nil
    }

    fileprivate var tag: ExpertiseTag? {
        if case .expertiseHeldByOne(let tag, _) = self { return tag }
        if case .expertiseFallsToZero(let tag, _) = self { return tag }
        if case .expertiseHeldByNobody(let tag) = self { return tag }
        return nil
    }
}

extension Fraction {
    /// In tenths of a per cent, rounded half up: 7/8 is 875.
    fileprivate var tenthsOfPercent: Int { (2000 * numerator + denominator) / (2 * denominator) }
}

extension Day {
    package init(_ date: CivilDate) {
        let (year, month, day) = date.parts
        self.init(year: year, month: month, day: day)
    }
}
