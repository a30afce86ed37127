import ExpertGroup
import RosterDesk

extension Operations {
    static func coordinator() -> [Operation] {
        [
            .show(
                ShowCoordinator.self,
                at: "coordinator",
                "Tells who coordinates the Group on a day, and who has."
            ),
            .make(
                AppointCoordinator.self,
                at: "coordinator",
                "Records the appointment of the coordinator, with the Committee's prior consent."
            ),
            .act(
                ActAsCoordinator.self,
                at: "coordinator/act",
                "Records that an expert acts as coordinator on days on which nobody holds the office."
            ),
            .act(EndCoordinator.self, at: "coordinator/end", "Records that the coordinator leaves the office."),
            .show(
                ShowCoordinatorTerm.self,
                at: "people/{person}/coordinator-terms/{first_day}",
                "Tells of one term as coordinator.",
                .tagged
            ),
            .correct(
                CorrectCoordinator.self,
                at: "people/{person}/coordinator-terms/{first_day}",
                "Corrects what was recorded wrongly of a coordinator's appointment."
            ) { ShowCoordinatorTerm(person: $0.person, firstDay: $0.firstDay ?? .first) },
        ]
    }
}
