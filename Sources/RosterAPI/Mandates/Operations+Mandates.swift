import ExpertGroup
import RosterDesk

extension Operations {
    static func mandates() -> [Operation] {
        [
            .list(ListMandates.self, at: "mandates", "Lists the mandates, in order.") { "\($0.id)" },
            .make(
                RecordMandate.self,
                at: "mandates",
                "Records a period for which the Security Council has continued the Committee and its Group."
            ),
            .list(ListCeilings.self, at: "ceilings", "Lists how many experts may be in post, from which day on.") {
                "\($0.id)"
            },
            .make(RecordCeiling.self, at: "ceilings", "Records how many experts may be in post from a day on."),
            .list(ShowRules.self, at: "rules", "Lists the rules that bind the Group, and the policies beside them.") {
                [$0.firstDay?.description, $0.instrument, $0.file, $0.key, $0.value].compactMap(\.self)
                    .joined(separator: " ")
            },
        ]
    }
}
