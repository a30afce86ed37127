/// An expert of the Group, with as much about them as judgements need.
package struct Expert: Hashable, Sendable {
    /// Whether the consultation before an appointment is on record.
    ///
    /// See S/2011/819, annex, para. 2; E37.
    package enum Consultation: Hashable, Sendable {
        case recorded
        case notRecorded
    }

    package let person: PersonID

    /// The nationality that is reported; `nil` while it is to be determined, and for those who have none (E51, E58,
    /// E61).
    package let nationality: StateCode?

    /// The group in which their State counts on the day; `nil` if it counts in none.
    package let regionalGroup: RegionalGroup?

    package let gender: Gender
    package let service: Service
    package let expertise: [Expertise]

    /// About the appointments that run on the day or begin later: each rests on a consultation, or on a decision of the
    /// Committee, which is more.
    package let consultation: Consultation

    package init(
        person: PersonID,
        nationality: StateCode?,
        regionalGroup: RegionalGroup?,
        gender: Gender,
        service: Service,
        expertise: [Expertise],
        consultation: Consultation
    ) {
        self.person = person
        self.nationality = nationality
        self.regionalGroup = regionalGroup
        self.gender = gender
        self.service = service
        self.expertise = expertise
        self.consultation = consultation
    }
}
