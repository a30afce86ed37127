import RosterDesk

extension Operations {
    static func committee() throws -> [Operation] {
        [
            try .list(ListCommitteeMembers.self, at: "committee/members", "Lists who sits in the Committee on a day.") {
                "\($0.id)"
            },
            try .make(RecordCommitteeMember.self, at: "committee/members", "Records a State's seat in the Committee."),
            try .list(ListCommitteeChairs.self, at: "committee/chairs", "Lists who has chaired the Committee.") {
                "\($0.id)"
            },
            try .make(RecordCommitteeChair.self, at: "committee/chairs", "Records which State chairs the Committee."),
            try .list(ListHolidays.self, at: "holidays", "Lists the United Nations' holidays in New York.") {
                "\($0.id)"
            },
            try .make(RecordHoliday.self, at: "holidays", "Records a holiday of the United Nations in New York."),
        ]
    }
}
