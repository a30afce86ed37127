package import ExpertGroup
package import Postgres

/// Asks for one appointment of a person.
package struct ShowAppointment: UseCase {
    package static let access = Access.reading

    package var person: PersonID

    /// The appointment's number.
    package var appointment: Int64

    package init(person: PersonID, appointment: Int64) {
        self.person = person
        self.appointment = appointment
    }

    package func perform(in session: Session) throws -> AppointmentLine {
        let lines = try ListAppointments.lines(of: person, on: nil, session)
        guard let line = lines.first(where: { $0.id == appointment }) else {
            throw Failure.notFound(.appointment, name: "\(appointment) of person \(person)")
        }
        return line
    }
}
