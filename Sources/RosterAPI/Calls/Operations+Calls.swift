import RosterDesk

extension Operations {
    static func calls() throws -> [Operation] {
        [
            try .list(ListCalls.self, at: "calls", "Lists the calls for nominations, the newest first.") { "\($0.id)" },
            try .make(DraftCall.self, at: "calls", "Drafts a call for nominations to all Member States."),
            try .show(ShowCall.self, at: "calls/{code}", "Tells of a call."),
            try .act(IssueCall.self, at: "calls/{code}/issue", "Issues a call."),
            try .act(CloseCall.self, at: "calls/{code}/close", "Closes a call."),
        ]
    }
}
