import RosterDesk

extension Operations {
    static func contracts() -> [Operation] {
        [
            .make(
                AddContract.self,
                at: "contracts",
                "Records a contract of a person, apart from terms; months under contract have a limit."
            )
        ]
    }
}
