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
            .show(
                SuggestFocalPoints.self,
                at: "focal-points/suggestion",
                "Suggests one or two focal points for each working group, with the reasons; it records nothing.",
                ranges: ["groups_at_most": 1...Int64(SuggestFocalPoints.mostGroups)]
            ),
            .act(
                ApplyFocalPoints.self,
                at: "focal-points/suggestion",
                "Makes a suggestion anew and assigns the focal points so, wholly or not at all.",
                standard: ["past": .text(ApplyFocalPoints.Past.refused.rawValue)]
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
