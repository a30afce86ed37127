import ExpertGroup
import Foundation
import Testing

@testable import Policies

@Suite("Policies")
struct PoliciesTests {
    @Test("what the program carries says what the documents say, and the defaults")
    func defaults() throws {
        let policies = try Policies(environment: [:])
        #expect(policies.terms.coordinatorYears == 2)
        #expect(policies.terms.consultation == .advised)
        #expect(policies.terms.maximumServiceYears == nil)
        #expect(policies.terms.consultantMonths == 24 && policies.terms.consultantWindowMonths == 36)
        #expect(policies.staffing.focalPoints == 1...2)
        #expect(policies.staffing.endsWithinDays == [90, 180])
        #expect(policies.silence.workingDays == 5 && policies.silence.closesAt == TimeOfDay("17:00"))
        #expect(policies.balance.grouping == .electoral && policies.balance.pointsOutSecondNational)
        #expect(!policies.balance.pointsOutPermanentMembers && !policies.balance.showsSharesToCommittee)
        #expect(policies.expertise.holdersAtLeast["proliferation_finance"] == 1)
        #expect(policies.eligibility.expertiseAtLeast == 1)
        #expect(policies.focalPoints.groupsAtMost == 2 && policies.focalPoints.endsTogether == .quarter)
        #expect(policies.focalPoints.expertise["II"]?.first == FocalPointPolicy.Weight(name: "assistance", counts: 3))
        #expect(policies.staffing.termMonths == [12, 24, 36] && policies.staffing.staggerEndsAtMost == 3)
        let criteria = ["knowledge": 40, "experience": 40, "communication": 20].map(Criterion.init)
        #expect(Set(policies.assessment.criteria) == Set(criteria))
    }

    @Test("balance has no price as shipped; one needs an authority and targets, and is read with them")
    func balancePrice() throws {
        #expect(try Policies(overriding: nil).slate.balancePrice == nil)
        func read(_ price: String, _ targets: String, _ authority: String) throws -> SlatePolicy {
            let text = slate.replacing("balance_price: 0", with: "balance_price: \(price)")
                .replacing("balance_targets: {}", with: "balance_targets: \(targets)")
                .replacing("balance_price_authority: none", with: "balance_price_authority: \(authority)")
            return try SlatePolicy(file: "slate.yml", text: text)
        }
        let price = try #require(try read("5000", "{woman: 4, afr: 2}", "S/AC.44/2027/DEC.1").balancePrice)
        #expect(price.each == 5000 && price.targets == ["woman": 4, "afr": 2])
        #expect("\(price.authority)" == "S/AC.44/2027/DEC.1")
        #expect(try read("0", "{woman: 4}", "none").balancePrice == nil)
        for (price, targets, authority, key) in [
            ("1", "{woman: 4}", "none", "balance_price_authority"), ("1", "{}", "S/1", "balance_targets"),
            ("1", "{women: 4}", "S/1", "balance_targets"), ("-1", "{}", "none", "balance_price"),
            ("1", "{woman: 21}", "S/1", "balance_targets.woman"), ("1", "{woman: 4}", "' '", "balance_price_authority"),
        ] {
            let problem = #expect(throws: PolicyProblem.self) { try read(price, targets, authority) }
            #expect(problem?.key == key)
        }
    }

    @Test("before every key stands a comment with its source, or that it is a policy")
    func sources() throws {
        for file in EmbeddedFile.all where file.path.hasSuffix(".yml") {
            var comment = ""
            for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.hasPrefix("#") { comment += line }
                if line.isEmpty { comment = "" }
                let isKey = line.first.map { $0 != "#" && $0 != " " } ?? false
                if isKey { #expect(comment.contains(/S\/2011\/819|ST\/AI\/|\[policy\]/), "\(file.path): \(line)") }
            }
        }
    }

    @Test("a file in the folder ROSTER_CONFIG replaces the one of its name, and the others stay")
    func overriding() throws {
        try withFolder(["silence.yml": silence.replacing("working_days: 5", with: "working_days: 10")]) { folder in
            let policies = try Policies(environment: ["ROSTER_CONFIG": folder.path])
            #expect(policies.silence.workingDays == 10)
            #expect(policies.terms == (try Policies(overriding: nil).terms))
        }
    }

    @Test("a file that is no policy is found, and so is a folder that is none")
    func unknownFiles() throws {
        try withFolder(["silense.yml": ""]) { folder in
            let problem = #expect(throws: PolicyProblem.self) { try Policies(overriding: folder) }
            #expect(
                problem?.description.contains("silense.yml: is no file of policies; there are assessment.yml,") == true
            )
            #expect(throws: PolicyProblem.self) { try Policies(overriding: folder.appending(path: "none")) }
        }
    }

    @Test("what is wrong is told with the file, the line and the key", arguments: faults)
    func problems(fault: Fault) throws {
        let files = Dictionary(uniqueKeysWithValues: EmbeddedFile.all.map { ($0.path, $0.text) })
        let text = try #require(files[fault.file])
        #expect(text.contains(fault.instead))
        try withFolder([fault.file: text.replacing(fault.instead, with: fault.stands)]) { folder in
            let problem = try #require(throws: PolicyProblem.self) { try Policies(overriding: folder) }
            let line = text.prefix(upTo: try #require(text.firstRange(of: fault.instead)).lowerBound).count {
                $0 == "\n"
            }
            let expected = fault.problem.replacing("LINE", with: "\(line + 1)")
            #expect(problem.description.replacing(folder.path, with: "config") == expected)
        }
    }

    @Test(
        "what is no YAML, or says a key twice, is told with its line",
        arguments: [
            ("a: [\n", "2"), ("\tb", "1"), ("counts: declared\ncounts: confirmed\n", "1: counts: stands twice"),
        ]
    )
    func syntax(text: String, place: String) throws {
        try withFolder(["expertise.yml": text]) { folder in
            let problem = try #require(throws: PolicyProblem.self) { try Policies(overriding: folder) }
            #expect(problem.description.hasPrefix("\(folder.path)/expertise.yml:\(place)"))
        }
    }

    /// Something wrong that stands in a file instead of something right.
    struct Fault: CustomTestStringConvertible, Sendable {
        let file: String
        let instead: String
        let stands: String
        let problem: String

        var testDescription: String { stands }
    }

    private static let faults = [
        Fault(
            file: "focal_points.yml",
            instead: "IV: {communication: 3,",
            stands: "Media: {communication: 3,",
            problem: "config/focal_points.yml:LINE: expertise.Media: must be the code of a working group, such as II"
        ),
        Fault(
            file: "focal_points.yml",
            instead: "II: {assistance: 3,",
            stands: "II: {assistance: 0,",
            problem: "config/focal_points.yml:LINE: expertise.II.assistance: must be a whole number from 1 to 100"
        ),
        Fault(
            file: "focal_points.yml",
            instead: "II: {assistance: 3, implementation: 2, outreach: 1, legislation: 1}",
            stands: "II: [assistance]",
            problem: "config/focal_points.yml:LINE: expertise.II: must be keys with values"
        ),
        Fault(
            file: "terms.yml",
            instead: "consultation: advised",
            stands: "consultation: asked",
            problem: "config/terms.yml:LINE: consultation: must be one of advised, required"
        ),
        Fault(
            file: "terms.yml",
            instead: "coordinator_years: 2",
            stands: "coordinator_years: two",
            problem: "config/terms.yml:LINE: coordinator_years: must be a whole number from 1 to 10"
        ),
        Fault(
            file: "terms.yml",
            instead: "coordinator_years: 2",
            stands: "coordinator_years: \"2\"",
            problem: "config/terms.yml:LINE: coordinator_years: must be a whole number from 1 to 10"
        ),
        Fault(
            file: "terms.yml",
            instead: "consultant_window_months: 36",
            stands: "consultant_window_months: 12",
            problem: "config/terms.yml:LINE: consultant_window_months: must not be less than consultant_months"
        ),
        Fault(
            file: "eligibility.yml",
            instead: "least_notice_days: 30",
            stands: "least_notice: 30",
            problem:
                "config/eligibility.yml:LINE: least_notice: is no key here; there are least_notice_days, expertise_at_least"
        ),
        Fault(
            file: "eligibility.yml",
            instead: "least_notice_days: 30",
            stands: "",
            problem: "config/eligibility.yml: least_notice_days: is missing"
        ),
        Fault(
            file: "staffing.yml",
            instead: "ends_within_days: [90, 180]",
            stands: "ends_within_days: 90",
            problem:
                "config/staffing.yml:LINE: ends_within_days: must be a list such as [90, 180], with something in it"
        ),
        Fault(
            file: "staffing.yml",
            instead: "ends_within_days: [90, 180]",
            stands: "ends_within_days: [90, 0]",
            problem: "config/staffing.yml:LINE: ends_within_days: must be a whole number from 1 to 3650"
        ),
        Fault(
            file: "silence.yml",
            instead: "closes_at: \"17:00\"",
            stands: "closes_at: 17:00:00",
            problem: "config/silence.yml:LINE: closes_at: must be a time such as \"17:00\""
        ),
        Fault(
            file: "assessment.yml",
            instead: "knowledge: 40",
            stands: "knowledge: 0",
            problem: "config/assessment.yml:LINE: criteria.knowledge: must be a whole number from 1 to 1000"
        ),
        Fault(
            file: "balance.yml",
            instead: "second_national: on",
            stands: "second_national: true",
            problem: "config/balance.yml:LINE: second_national: must be one of on, off"
        ),
        Fault(
            file: "expertise.yml",
            instead: "accounting: 1",
            stands: "Accounting: 1",
            problem:
                "config/expertise.yml:LINE: at_least.Accounting: must be named by lower-case letters, digits and underscores"
        ),
    ]

    private var silence: String { EmbeddedFile.all.first { $0.path == "silence.yml" }?.text ?? "" }
    private var slate: String { EmbeddedFile.all.first { $0.path == "slate.yml" }?.text ?? "" }

    /// Gives `body` a folder with these files, and removes it afterwards.
    private func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        try body(folder)
    }
}
