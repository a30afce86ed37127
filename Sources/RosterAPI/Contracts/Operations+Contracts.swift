import RosterDesk

extension Operations {
    static func contracts() throws -> [Operation] {
        [
            try .make(
                AddContract.self,
                at: "contracts",
                "Records a contract of a person, apart from terms; months under contract have a limit."
            )
        ]
    }
}
