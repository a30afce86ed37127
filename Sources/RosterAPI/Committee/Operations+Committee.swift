import RosterDesk

extension Operations {
    static func committee() -> [Operation] {
        [
            .list(ListCommitteeMembers.self, at: "committee/members", "Lists who sits in the Committee on a day.") {
                "\($0.id)"
            },
            .make(RecordCommitteeMember.self, at: "committee/members", "Records a State's seat in the Committee."),
            .list(ListCommitteeChairs.self, at: "committee/chairs", "Lists who has chaired the Committee.") {
                "\($0.id)"
            },
            .make(RecordCommitteeChair.self, at: "committee/chairs", "Records which State chairs the Committee."),
            .list(ListHolidays.self, at: "holidays", "Lists the United Nations' holidays in New York.") {
                "\($0.id)"
            },
            .make(RecordHoliday.self, at: "holidays", "Records a holiday of the United Nations in New York."),
        ]
    }
}
