import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ seats: [CommitteeSeat]) -> Table {
        Table(
            [.whole("State"), .name("name"), .whole("seat"), .whole("first day"), .whole("last day")],
            seats.map { seat in
                [
                    seat.state, seat.name, seat.permanent ? "permanent" : "elected", "\(seat.firstDay)",
                    seat.lastDay?.description,
                ]
            }
        )
    }

    static func of(_ periods: [DelegationPeriod]) -> Table {
        Table(
            [.whole("State"), .name("name"), .whole("first day"), .whole("last day")],
            periods.map { [$0.state, $0.name, "\($0.firstDay)", $0.lastDay?.description] }
        )
    }

    static func of(_ holidays: [Holiday]) -> Table {
        Table([.whole("day"), .name("name")], holidays.map { ["\($0.day)", $0.name] })
    }

    static func of(_ groups: [WorkingGroupRecord]) -> Table {
        Table(
            [.whole("code"), .text("name"), .whole("coordinator"), .whole("first day"), .whole("last day")],
            groups.map { [$0.code, $0.name, $0.coordinator, $0.firstDay?.description, $0.lastDay?.description] }
        )
    }

    static func of(_ needs: [NeedRecord]) -> Table {
        Table(
            [.number("year"), .name("tag"), .number("at least"), .name("authority"), .whole("day")],
            needs.map { ["\($0.programmeYear)", $0.tag, "\($0.atLeast)", $0.authority, "\($0.authorisedOn)"] }
        )
    }

    static func of(_ tags: [ExpertiseTagRecord]) -> Table {
        Table(
            [
                .name("tag"), .whole("family"), .number("holders"), .number("confirmed"), .name("authority"),
                .whole("day"),
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
