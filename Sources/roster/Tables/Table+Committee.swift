import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ seats: [CommitteeSeat]) -> Table {
        Table(
            [
                .whole(.field(.state)), .name(.field(.name)), .whole(.field(.seat)), .whole(.field(.firstDay)),
                .whole(.field(.lastDay)),
            ],
            seats.map { seat in
                [
                    seat.state, seat.name, Phrases.onOutput(.label(seat.permanent ? .permanent : .elected)),
                    "\(seat.firstDay)",
                    seat.lastDay?.description,
                ]
            }
        )
    }

    static func of(_ periods: [DelegationPeriod]) -> Table {
        Table(
            [.whole(.field(.state)), .name(.field(.name)), .whole(.field(.firstDay)), .whole(.field(.lastDay))],
            periods.map { [$0.state, $0.name, "\($0.firstDay)", $0.lastDay?.description] }
        )
    }

    static func of(_ holidays: [Holiday]) -> Table {
        Table([.whole(.field(.day)), .name(.field(.name))], holidays.map { ["\($0.day)", $0.name] })
    }

    static func of(_ groups: [WorkingGroupRecord]) -> Table {
        Table(
            [
                .whole(.field(.code)), .text(.field(.name)), .whole(.field(.coordinator)), .whole(.field(.firstDay)),
                .whole(.field(.lastDay)),
            ],
            groups.map { [$0.code, $0.name, $0.coordinator, $0.firstDay?.description, $0.lastDay?.description] }
        )
    }

    static func of(_ needs: [NeedRecord]) -> Table {
        Table(
            [
                .number(.field(.year)), .name(.field(.tag)), .number(.field(.atLeast)), .name(.field(.authority)),
                .whole(.field(.day)),
            ],
            needs.map { ["\($0.programmeYear)", $0.tag, "\($0.atLeast)", $0.authority, "\($0.authorisedOn)"] }
        )
    }

    static func of(_ tags: [ExpertiseTagRecord]) -> Table {
        Table(
            [
                .name(.field(.tag)), .whole(.field(.family)), .number(.field(.holders)), .number(.field(.confirmed)),
                .name(.field(.authority)),
                .whole(.field(.day)),
            ],
            tags.map { tag in
                [
                    tag.tag, tag.family, tag.holders.map { "\($0)" }, tag.confirmed.map { "\($0)" }, tag.authority,
                    tag.authorisedOn?.description,
                ]
            }
        )
    }
}
