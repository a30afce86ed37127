import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ appointments: [AppointmentLine]) -> Table {
        Table(
            [
                .number(.field(.id)), .number(.field(.person)), .name(.field(.name)), .whole(.field(.firstDay)),
                .whole(.field(.lastDay)),
                .whole(.field(.servesTo)), .whole(.field(.endsBy)),
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
            [
                .number(.field(.id)), .whole(.field(.firstDay)), .whole(.field(.lastDay)), .name(.field(.reference)),
                .name(.field(.exception)),
            ],
            contracts.map { contract in
                [
                    "\(contract.id)", "\(contract.firstDay)", "\(contract.lastDay)", contract.reference,
                    contract.exception,
                ]
            }
        )
    }

    static func of(_ consultations: [ConsultationRecord]) -> Table {
        Table(
            [
                .number(.field(.id)), .whole(.field(.consultedOn)), .name(.field(.consulted)), .text(.field(.what)),
                .text(.field(.outcome)), .name(.field(.document)), .name(.field(.forPerson)),
            ],
            consultations.map { consultation in
                [
                    "\(consultation.id)", "\(consultation.consultedOn)", consultation.consulted, consultation.subject,
                    consultation.outcome, consultation.document,
                    consultation.people.map { "\($0)" }.joined(separator: ", "),
                ]
            }
        )
    }

    static func of(_ decisions: [DecisionRecord]) -> Table {
        Table(
            [
                .number(.field(.id)), .whole(.field(.decidedOn)), .whole(.field(.kind)), .text(.field(.text)),
                .name(.field(.document)),
            ],
            decisions.map { ["\($0.id)", "\($0.decidedOn)", $0.kind, $0.text, $0.document] }
        )
    }
}
