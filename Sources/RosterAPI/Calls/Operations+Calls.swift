import RosterDesk

extension Operations {
    static func calls() -> [Operation] {
        [
            .list(ListCalls.self, at: "calls", "Lists the calls for nominations, the newest first.") { "\($0.id)" },
            .make(DraftCall.self, at: "calls", "Drafts a call for nominations to all Member States."),
            .show(ShowCall.self, at: "calls/{code}", "Tells of a call."),
            .act(IssueCall.self, at: "calls/{code}/issue", "Issues a call."),
            .act(CloseCall.self, at: "calls/{code}/close", "Closes a call."),
        ]
    }
}
