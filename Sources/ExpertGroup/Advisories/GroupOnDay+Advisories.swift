extension GroupOnDay {
    /// All advice about the Group on the day, subject by subject, always in the same order.
    ///
    /// Without a mandate in force nobody is in post (E11): then only that is said, and what is missing on record.
    package func advisories(under thresholds: Thresholds) -> [Advisory] {
        guard let mandate, mandate.isInForce(on: day) else {
            return [.mandateNotInForce(last: mandate)] + ceilingAdvice(under: thresholds)
        }
        return mandateAdvice(on: mandate, under: thresholds) + ceilingAdvice(under: thresholds)
            + coordinatorAdvice(under: thresholds) + coordinatorTermAdvice(within: mandate, under: thresholds)
            + appointmentAdvice(under: thresholds) + workingGroupAdvice(under: thresholds)
            + balanceAdvice(under: thresholds) + continuityAdvice(under: thresholds) + coverageAdvice(under: thresholds)
    }

    private func mandateAdvice(on mandate: Mandate, under thresholds: Thresholds) -> [Advisory] {
        let daysLeft = mandate.daysLeft(on: day)
        let isContinued = mandate.continuedThrough > mandate.days.lastDay
        let soon = !isContinued && daysLeft <= thresholds.mandateNoticeDays
        let beyond = experts.filter {
            $0.service.lastDayOfTerm > mandate.continuedThrough && $0.service.spell.lastDay == mandate.continuedThrough
        }
        return (soon ? [.mandateEndsSoon(mandate, daysLeft: daysLeft)] : [])
            + beyond.map { .termBeyondMandate($0.person, lastDay: $0.service.lastDayOfTerm, mandate: mandate) }
    }

    private func ceilingAdvice(under thresholds: Thresholds) -> [Advisory] {
        let missing = thresholds.knownCeilings.filter { known in
            known.firstDay <= day
                && !recordedCeilings.contains {
                    $0.firstDay == known.firstDay || $0.authority.instrument.cites(sameAs: known.authority.instrument)
                }
        }
        let over = ceiling.flatMap { $0.excess(with: inPost.count) > 0 ? $0 : nil }
        return missing.map(Advisory.ceilingAmendmentNotRecorded)
            + (over.map { [.overCeiling(inPost: inPost.count, $0)] } ?? [])
    }

    private func appointmentAdvice(under thresholds: Thresholds) -> [Advisory] {
        let unrecorded = experts.filter { expert in
            switch expert.consultation {
            case .recorded: false
            case .notRecorded: true
            }
        }
        let exceeded = contracts.sorted { $0.key < $1.key }.compactMap { person, contracts in
            thresholds.contracts.excess(of: contracts, from: day)
                .map { Advisory.contractMonthsExceeded(person, $0, limit: thresholds.contracts) }
        }
        return unrecorded.map { .consultationNotRecorded($0.person, firstDay: $0.service.spell.firstDay) } + exceeded
    }

    private func workingGroupAdvice(under thresholds: Thresholds) -> [Advisory] {
        let present = Set(experts.filter { $0.service.isAvailable(on: day) }.map(\.person))
        return workingGroups.compactMap { group in
            let available = group.focalPoints.filter(present.contains)
            guard !thresholds.focalPoints.contains(available.count) else { return nil }
            let unavailable = group.focalPoints.filter { !present.contains($0) }
            return .focalPointsOneOrTwo(group.code, available: available, unavailable: unavailable)
        }
    }
}
