package import ExpertGroup

/// A person with all their relations; what is closed to the reader is null.
package struct PersonFile: Codable, Hashable, Sendable {
    package let id: PersonID
    package let person: PersonID

    /// As it is written in its own script; `erased` where the person's data were.
    package let name: String
    @Explicit package var romanisedName: String?

    /// Which part of the name it is; `nil` for none or unknown.
    @Explicit package var familyName: String?
    package let erased: Bool

    /// What the person has disclosed.
    @Explicit package var gender: Gender?
    package let nationalities: [NationalityHeld]
    @Explicit package var languages: [LanguageKnown]?
    @Explicit package var expertise: [ExpertiseHeld]?
    package let appointments: [AppointmentLine]
    package let coordinatorTerms: [OfficeHeld]
    package let focalPoints: [SupportGiven]
    @Explicit package var nominations: [NominationReceived]?
    @Explicit package var contracts: [ContractRecord]?
}

/// A nationality of a person (E51, E58).
package struct NationalityHeld: Codable, Hashable, Sendable {
    package let id: Int64

    /// The State's ISO 3166 code.
    package let state: String

    /// `nil` for always, and for still.
    @Explicit package var firstDay: CivilDate?
    @Explicit package var lastDay: CivilDate?

    /// Whether it is the one that is counted, and why.
    package let reported: Bool
    @Explicit package var because: String?
}

/// A language that a person knows.
package struct LanguageKnown: Codable, Hashable, Sendable {
    /// Its ISO 639 code.
    package let language: String

    /// `basic`, `working`, `fluent`, `native`.
    package let level: String
}

/// What a person is expert in: as declared, until it was confirmed on evidence (E76).
package struct ExpertiseHeld: Codable, Hashable, Sendable {
    package let tag: String

    /// 1 to 4.
    package let level: Int
    @Explicit package var confirmedOn: CivilDate?
    @Explicit package var evidence: String?
}

/// A term as coordinator of the Group, or days on which the person acted.
package struct OfficeHeld: Codable, Hashable, Sendable {
    package let id: Int64
    package let acting: Bool
    package let firstDay: CivilDate
    package let lastDay: CivilDate
    package let effectiveEnd: CivilDate

    /// `nil` where the person acted, without consent.
    @Explicit package var consentedOn: CivilDate?
    @Explicit package var endedBecause: String?
}

/// A designation as focal point.
package struct SupportGiven: Codable, Hashable, Sendable {
    package let id: Int64
    package let workingGroup: String
    package let lead: Bool
    package let firstDay: CivilDate

    /// `nil` while nothing ends it.
    @Explicit package var effectiveEnd: CivilDate?
    package let reason: String
}

/// A nomination of the person by a Member State, which need not be theirs (E43).
package struct NominationReceived: Codable, Hashable, Sendable {
    package let id: Int64

    /// The call's code.
    package let call: String
    package let state: String
    package let receivedOn: CivilDate
    @Explicit package var withdrawnOn: CivilDate?
}
