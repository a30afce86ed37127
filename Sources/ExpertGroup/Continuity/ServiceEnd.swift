/// The end of an expert's service, as far as it is known.
package struct ServiceEnd: Hashable, Sendable {
    package let person: PersonID

    /// The last day in post: the effective end.
    package let lastDay: CivilDate

    /// The days that the expert will have been in post by then, earlier spells included.
    package let daysOfService: Int

    init(of expert: Expert) {
        person = expert.person
        lastDay = expert.service.spell.lastDay
        daysOfService = expert.service.days
    }
}
