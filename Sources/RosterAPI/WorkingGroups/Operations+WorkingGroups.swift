import RosterDesk

extension Operations {
    static func workingGroups() -> [Operation] {
        [
            .list(ListWorkingGroups.self, at: "working-groups", "Lists the working groups of a day.") {
                "\($0.id)"
            },
            .make(AddWorkingGroup.self, at: "working-groups", "Records a working group of the Committee."),
            .act(
                EndWorkingGroup.self,
                at: "working-groups/{code}/end",
                "Records that a working group ends with a day."
            ),
            .make(
                RecordWorkingGroupCoordinator.self,
                at: "working-groups/coordinators",
                "Records which delegation coordinates a working group."
            ),
            .show(
                ShowFocalPoints.self,
                at: "focal-points",
                "Tells which expert supports which working group on a day."
            ),
            .make(
                AssignFocalPoint.self,
                at: "focal-points",
                "Designates an expert as focal point of a working group."
            ),
            .act(
                EndFocalPoint.self,
                at: "focal-points/end",
                "Ends an expert's designation to a working group with a day."
            ),
        ]
    }
}
