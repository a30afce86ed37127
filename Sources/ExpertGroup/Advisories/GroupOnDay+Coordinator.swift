extension GroupOnDay {
    /// Whether somebody coordinates, and for how long somebody acts.
    func coordinatorAdvice(under thresholds: Thresholds) -> [Advisory] {
        switch coordination.office(on: day) {
        case .inOffice:
            return []
        case .vacant:
            return [.coordinatorVacant(since: coordination.lastDayInOffice(before: day)?.adding(days: 1))]
        case .acting(let acting):
            guard let days = coordination.actingSpell(around: day), days.days > thresholds.actingDays else { return [] }
            return [.actingBeyondLimit(acting.person, days: days, limit: thresholds.actingDays)]
        }
    }

    /// When the term of whoever is in office ends, and which of theirs it is.
    func coordinatorTermAdvice(within mandate: Mandate, under thresholds: Thresholds) -> [Advisory] {
        guard case .inOffice(let term) = coordination.office(on: day) else { return [] }
        let consecutive = coordination.consecutiveTerms(through: term)
        let service = inPost.first { $0.person == term.person }?.service
        // Whoever leaves before their appointment's last day is not extended.
        let staysOn = service.map { $0.spell.lastDay >= min($0.lastDayOfTerm, mandate.continuedThrough) } ?? false
        let outlived = service.flatMap { staysOn && $0.lastDayOfTerm < term.term.lastDay ? $0.lastDayOfTerm : nil }
        let isCut = term.term.lastDay > mandate.continuedThrough && term.effectiveEnd == mandate.continuedThrough
        return (isCut ? [.coordinatorTermBeyondMandate(term, mandate: mandate)] : [])
            + (outlived.map { [.coordinatorOutlivesAppointment(term, appointmentLastDay: $0)] } ?? [])
            + (consecutive.count > 1 ? [.secondConsecutiveTerm(consecutive)] : [])
            + handOverAdvice(at: term, within: mandate, near: thresholds.handOverDays)
    }

    /// Whether the hand-over falls near a change of the Committee's members, or near the mandate's end.
    private func handOverAdvice(at term: CoordinatorTerm, within mandate: Mandate, near days: Int) -> [Advisory] {
        let successor = term.effectiveEnd.adding(days: 1)
        let turnovers = [successor.year, successor.year + 1].compactMap { CivilDate(year: $0, month: 1, day: 1) }
        let nearest = turnovers.min { abs(successor.distance(to: $0)) < abs(successor.distance(to: $1)) }
        let nearYearEnd = nearest.flatMap { turnover -> Advisory? in
            let apart = abs(successor.distance(to: turnover))
            return apart <= days ? .coordinatorHandOverNearYearEnd(term, turnover: turnover, days: apart) : nil
        }
        let left = term.effectiveEnd.distance(to: mandate.continuedThrough)
        let nearMandateEnd: Advisory? =
            (0...max(days, 0)).contains(left)
            ? .coordinatorHandOverNearMandateEnd(term, mandate: mandate, days: left) : nil
        return [nearYearEnd, nearMandateEnd].compactMap(\.self)
    }
}
