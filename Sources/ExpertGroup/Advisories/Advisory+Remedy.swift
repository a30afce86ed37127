extension Advisory {
    /// The command that mends it; `nil` where no single command does.
    package var remedy: Remedy? {
        switch self {
        case .mandateNotInForce, .mandateEndsSoon, .termBeyondMandate, .coordinatorTermBeyondMandate:
            Remedy(
                "mandate",
                "record",
                [.blank(.document), .text("--adopted"), .blank(.day), .text("--through"), .blank(.lastDay)]
            )
        case .ceilingAmendmentNotRecorded(let ceiling):
            Remedy("ceiling", "record", Self.words(of: ceiling))
        case .coordinatorVacant, .actingBeyondLimit:
            Remedy("coordinator", "appoint", Self.appointment)
        case .coordinatorOutlivesAppointment(let term, _):
            Remedy(
                "appointment",
                "extend",
                [
                    .value(term.person), .text("--through"), .value(term.term.lastDay), .text("--decision"),
                    .blank(.decision),
                ]
            )
        case .focalPointsOneOrTwo(let code, let available, _):
            available.isEmpty
                ? Remedy(
                    "focal-point",
                    "assign",
                    [
                        .blank(.person), .text("--group"), .value(code), .text("--from"), .blank(.firstDay),
                        .text("--reason"), .blank(.reason),
                    ]
                )
                : Remedy(
                    "focal-point",
                    "end",
                    [.blank(.person), .text("--group"), .value(code), .text("--on"), .blank(.lastDay)]
                )
        case .consultationNotRecorded:
            Remedy("consultation", "record", Self.consultation(for: [self]))
        case .endsBunched, .overCeiling, .secondConsecutiveTerm, .coordinatorHandOverNearYearEnd,
            .coordinatorHandOverNearMandateEnd,
            .contractMonthsExceeded, .secondNational, .regionalGroupWithoutExpert, .genderParityNotAsNearAsPossible,
            .expertiseHeldByOne, .expertiseFallsToZero, .expertiseHeldByNobody:
            nil
        }
    }

    private static func words(of ceiling: Ceiling) -> [Remedy.Word] {
        let paragraph = ceiling.authority.paragraph.map { [Remedy.Word.text("--paragraph"), .text($0)] } ?? []
        return [
            .value(ceiling.experts), .text("--from"), .value(ceiling.firstDay), .text("--instrument"),
            .value(ceiling.authority.instrument),
        ] + paragraph
    }

    /// The command that mends it together with advice of its kind that is told in one sentence with it.
    package func remedy(with others: [Advisory]) -> Remedy? {
        switch self {
        case .consultationNotRecorded: Remedy("consultation", "record", Self.consultation(for: others))
        default: remedy
        }
    }

    private static func consultation(for appointments: [Advisory]) -> [Remedy.Word] {
        let people = appointments.compactMap { advisory in
            if case .consultationNotRecorded(let person, _) = advisory { Remedy.Word.value(person) } else { nil }
        }
        return [
            .blank(.subject), .text("--with"), .blank(.body), .text("--on"), .blank(.day), .text("--outcome"),
            .blank(.outcome), .text("--for"),
        ] + people
    }

    private static let appointment: [Remedy.Word] = [
        .blank(.person), .text("--from"), .blank(.firstDay), .text("--consented-on"), .blank(.day),
        .text("--appointed-on"), .blank(.day), .text("--instrument"), .blank(.document),
    ]
}
