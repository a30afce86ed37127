extension GroupOnDay {
    /// Nationalities, regional groups, women and men among those in post.
    func balanceAdvice(under thresholds: Thresholds) -> [Advisory] {
        let gender = GenderBalance(of: inPost.map(\.gender))
        return nationalityAdvice(if: thresholds.secondNational)
            + regionalAdvice(if: thresholds.regionalGroupWithoutExpert)
            + (gender.isAsNearParityAsPossible == false ? [.genderParityNotAsNearAsPossible(gender)] : [])
    }

    /// The days on which many leave.
    func continuityAdvice(under thresholds: Thresholds) -> [Advisory] {
        let continuity = Continuity(of: inPost, on: day)
        return thresholds.ends.compactMap { limit in
            guard let window = continuity.fullestWindow(ofDays: limit.days), window.ends.count > 1,
                limit.greatestShare.isLess(than: window.share)
            else { return nil }
            return .endsBunched(window, limit: limit)
        }
    }

    /// Tags of expertise that nobody has, or one alone, or nobody soon.
    func coverageAdvice(under thresholds: Thresholds) -> [Advisory] {
        let horizon = day.adding(days: thresholds.coverageNoticeDays)
        let needed = Set(neededTags)
        let lines = Coverage(of: experts, on: day, needed: neededTags).lines
        let falls = lines.compactMap { line in line.declared.fallsToZeroOn.map { (tag: line.tag, day: $0) } }
            .filter { $0.day <= horizon }
            .sorted { ($0.day, $0.tag) < ($1.day, $1.tag) }
        return lines.filter { $0.declared.people.isEmpty && needed.contains($0.tag) }
            .map { .expertiseHeldByNobody($0.tag) }
            + lines.compactMap { line in line.soleHolder.map { .expertiseHeldByOne(line.tag, $0) } }
            + falls.map { .expertiseFallsToZero($0.tag, on: $0.day) }
    }

    private func nationalityAdvice(if choice: Thresholds.Choice) -> [Advisory] {
        switch choice {
        case .withheld:
            return []
        case .given:
            return NationalityBalance(of: inPost.map(\.nationality)).heldByMoreThanOne.compactMap { line in
                guard let state = line.state else { return nil }
                return .secondNational(state, inPost.filter { $0.nationality == state }.map(\.person).sorted())
            }
        }
    }

    /// With fewer in post than groups some group has none whatever is done, and nothing is said.
    private func regionalAdvice(if choice: Thresholds.Choice) -> [Advisory] {
        switch choice {
        case .withheld:
            return []
        case .given:
            let balance = RegionalBalance(of: inPost.map(\.regionalGroup), ceiling: nil, membership: membership)
            let groups = RegionalGroup.allCases.filter { membership[$0] > 0 }
            let empty = balance.groups(below: 1).filter(groups.contains)
            return empty.isEmpty || inPost.count < groups.count ? [] : [.regionalGroupWithoutExpert(empty)]
        }
    }
}
