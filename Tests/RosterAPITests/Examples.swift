@testable import RosterAPI

/// A request for each operation that the Secretariat may make of the sample: values in the path, the query, and the body.
struct Example {
    var path: [String: String] = [:]
    var query = ""
    var body: String?
    var mediaType = "application/json"

    /// Where an operation is asked for.
    func address(of operation: RosterAPI.Operation) -> String {
        let path = path.reduce(operation.path) { $0.replacing("{\($1.key)}", with: $1.value) }
        return "/api/v1/\(path)\(query.isEmpty ? "" : "?" + query)"
    }

    static let all: [String: Example] = reading.merging(changing) { _, second in second }

    private static let reading: [String: Example] = [
        "ShowStanding": Example(query: "as_at=2027-01-01&grouping=electoral"),
        "OpenStandingFigure": Example(query: "figure=in_post"),
        "ReportBalance": Example(), "OpenBalanceFigure": Example(query: "figure=in_post"),
        "ShareOutSeats": Example(query: "seats=9&method=sainte-lague"),
        "SearchPeople": Example(query: "text=mfano&limit=10"), "ShowPerson": Example(path: ["person": "1"]),
        "ListContracts": Example(path: ["person": "1"]), "ListAppointments": Example(query: "extent=all"),
        "ShowAppointment": Example(path: ["person": "1", "appointment": "1"]),
        "ShowCoordinator": Example(),
        "ShowCoordinatorTerm": Example(path: ["person": "1", "first_day": "2025-09-01"]),
        "ListMandates": Example(), "ListCeilings": Example(), "ShowRules": Example(query: "limit=2"),
        "ListStates": Example(query: "group=WEOG"), "ShowState": Example(path: ["state": "KEN"]),
        "ListCalls": Example(), "ShowCall": Example(path: ["code": "2026-1"]), "ListDecisions": Example(),
        "ShowDecision": Example(path: ["decision": "1"]), "ListConsultations": Example(),
        "ListCommitteeMembers": Example(), "ListCommitteeChairs": Example(),
        "ListHolidays": Example(query: "year=2027"),
        "ListExpertise": Example(), "ListNeeds": Example(query: "programme_year=2027"),
        "ListWorkingGroups": Example(), "ShowFocalPoints": Example(),
        "SuggestFocalPoints": Example(query: "as_at=2026-12-01&require=1:I&rule_out=3:III&groups_at_most=3"),
        "ListNominations": Example(query: "call=2026-1&state=FRA"),
        "ProposeSlate": Example(query: "seats=1&as_at=2026-12-01&why_not=104&rules=region=soft"),
        "ExportSlateProblem": Example(query: "seats=1&as_at=2026-12-01&call=2026-1"),
        "CompareSlates": Example(query: "slates=1,1&rules=region=soft"), "ListSlates": Example(query: "extent=all"),
        "ShowSlate": Example(path: ["slate": "1"]),
        "SuggestTerms": Example(query: "as_at=2026-12-01&newcomers=Ioana:2027-02-01:36,2:2027-06-01&ends_at_most=4"),
        "ListScores": Example(query: "call=2026-1&limit=2"), "ShowAssessments": Example(query: "call=2026-1"),
        "ShowNomination": Example(path: ["nomination": "1"]), "OpenCurriculum": Example(path: ["nomination": "1"]),
    ]

    private static let changing: [String: Example] = [
        "AddPerson": Example(body: #"{"name": "Example Person", "nationality": "FRA"}"#),
        "CorrectPerson": Example(
            path: ["person": "20"],
            body: #"{"languages": [{"language": "fr", "level": "basic"}]}"#
        ),
        "ErasePerson": Example(path: ["person": "20"], body: #"{"because": "asked for on 1 May"}"#),
        "AddContract": Example(
            body: #"{"person": "2", "first_day": "2026-01-01", "last_day": "2026-03-31"}"#
        ),
        "Appoint": Example(
            body: """
                {"person": "20", "first_day": "2027-06-01", "last_day": "2029-05-31", "instrument": "S/2027/1",
                    "because": "a vacancy"}
                """
        ),
        "Extend": Example(body: #"{"people": ["3"], "last_day": "2028-03-31", "decision": 1}"#),
        "DraftSlate": Example(body: #"{"people": ["104"], "filled_on": "2026-12-01", "note": "as asked"}"#),
        "ChangeSlate": Example(path: ["slate": "1"], body: #"{"adds": ["28"], "removes": ["104"]}"#),
        "WithdrawSlate": Example(path: ["slate": "1"], body: #"{"because": "another one"}"#),
        "EndAppointment": Example(body: #"{"person": "3", "last_day": "2026-12-31", "reason": "resigned"}"#),
        "Reinstate": Example(body: #"{"person": "2"}"#),
        "TakeUp": Example(body: #"{"person": "1", "day": "2024-03-04"}"#),
        "CorrectAppointment": Example(
            path: ["person": "1", "appointment": "1"],
            body: #"{"instrument": "SAMPLE/2024/2"}"#
        ),
        "AppointCoordinator": Example(
            body: """
                {"person": "6", "first_day": "2027-09-01", "consented_on": "2027-08-01", "appointed_on": "2027-08-15",
                    "instrument": "S/2027/1", "last_day": "2028-12-31", "authority": "S/2027/1"}
                """
        ),
        "ActAsCoordinator": Example(
            body: """
                {"person": "4", "first_day": "2027-10-01", "last_day": "2027-10-31", "authority": "letter of 1 May"}
                """
        ),
        "EndCoordinator": Example(body: #"{"last_day": "2026-12-31", "reason": "resigned"}"#),
        "CorrectCoordinator": Example(
            path: ["person": "1", "first_day": "2025-09-01"],
            body: #"{"instrument": "SAMPLE/2025/9"}"#
        ),
        "RecordMandate": Example(
            body: #"{"instrument": "S/RES/9999 (2032)", "adopted_on": "2032-11-20", "last_day": "2042-11-30"}"#
        ),
        "RecordCeiling": Example(
            body: #"{"experts": 9, "first_day": "2027-01-01", "instrument": "S/RES/9998 (2026)"}"#
        ),
        "DraftCall": Example(body: #"{"code": "2027-1", "closes_on": "2027-12-31", "text": "Nominate."}"#),
        "IssueCall": Example(path: ["code": "2026-2"], body: #"{"day": "2026-09-02"}"#),
        "CloseCall": Example(path: ["code": "2026-1"], body: "{}"),
        "RecordDecision": Example(
            body: #"{"kind": "committee_decision", "decided_on": "2026-05-01", "text": "Approved."}"#
        ),
        "RecordConsultation": Example(
            body: """
                {"consulted": "the Committee", "subject": "an expert", "consulted_on": "2026-05-01",
                    "outcome": "no objection"}
                """
        ),
        "RecordCommitteeMember": Example(
            body: #"{"state": "KEN", "seat": "elected", "first_day": "2027-01-01", "last_day": "2028-12-31"}"#
        ),
        "RecordCommitteeChair": Example(body: #"{"state": "KEN", "first_day": "2027-01-01"}"#),
        "RecordHoliday": Example(body: #"{"day": "2027-12-31", "name": "A holiday"}"#),
        "AddExpertise": Example(
            body: """
                {"tag": "space_launch", "family": "technical", "authority": "S/2026/9", "authorised_on": "2026-05-01"}
                """
        ),
        "RecordNeed": Example(
            body: """
                {"tag": "nuclear", "programme_year": 2027, "at_least": 2, "authority": "S/2027/9",
                    "authorised_on": "2027-01-10"}
                """
        ),
        "AddWorkingGroup": Example(body: #"{"code": "V", "name": "A fifth", "first_day": "2027-01-01"}"#),
        "EndWorkingGroup": Example(path: ["code": "IV"], body: #"{"last_day": "2027-12-31"}"#),
        "RecordWorkingGroupCoordinator": Example(
            body: #"{"working_group": "I", "state": "KEN", "first_day": "2027-01-01"}"#
        ),
        "ApplyFocalPoints": Example(
            body: #"{"first_day": "2026-06-01", "past": "meant", "require": "1:I", "groups_at_most": 3}"#
        ),
        "AssignFocalPoint": Example(
            body: """
                {"person": "1", "working_group": "II", "first_day": "2027-01-01", "place": "alternate",
                    "reason": "experience"}
                """
        ),
        "EndFocalPoint": Example(
            body: #"{"person": "1", "working_group": "I", "last_day": "2027-01-31"}"#
        ),
        "ImportNominations": Example(
            query: "call=2026-1",
            body: "nominating_state,full_name,nationality\nFRA,Exemple Exemplaire,FRA\n",
            mediaType: "text/csv"
        ),
        "ImportAssessments": Example(
            query: "call=2026-1",
            body: "person,criterion,assessor,score\nDewi Contoh,knowledge,Assessor Three,700\n",
            mediaType: "text/csv"
        ),
        "ImportGroup": Example(
            body: """
                full_name,gender,nationality,first_day,last_day,instrument
                Exemple Exemplaire,woman,FRA,2027-02-01,2027-12-31,S/2027/3
                """,
            mediaType: "text/csv"
        ),
    ]
}
