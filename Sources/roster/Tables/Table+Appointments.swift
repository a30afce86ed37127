import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ appointments: [AppointmentLine]) -> Table {
        Table(
            [
                .number("id"), .number("person"), .name("name"), .whole("first day"), .whole("last day"),
                .whole("serves to"), .whole("ends by"),
            ],
            appointments.map { appointment in
                [
                    "\(appointment.id)", "\(appointment.person)", appointment.name, "\(appointment.firstDay)",
                    "\(appointment.lastDay)", appointment.effectiveEnd?.description, appointment.endsBy.rawValue,
                ]
            }
        )
    }

    static func of(_ contracts: [ContractRecord]) -> Table {
        Table(
            [.number("id"), .whole("first day"), .whole("last day"), .name("reference"), .name("exception")],
            contracts.map { contract in
                [
                    "\(contract.id)", "\(contract.firstDay)", "\(contract.lastDay)", contract.reference,
                    contract.exception,
                ]
            }
        )
    }

    static func of(_ decisions: [DecisionRecord]) -> Table {
        Table(
            [.number("id"), .whole("decided on"), .whole("kind"), .text("text"), .name("document")],
            decisions.map { ["\($0.id)", "\($0.decidedOn)", $0.kind, $0.text, $0.document] }
        )
    }
}
