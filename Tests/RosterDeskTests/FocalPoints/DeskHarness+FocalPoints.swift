import ExpertGroup
import Foundation
import Policies
import Testing

@testable import RosterDesk

extension DeskHarness {
    /// Records what a person knows, such as `assistance:4`, and speaks, such as `fr:fluent`.
    func learns(_ person: PersonID, _ expertise: String, _ languages: String = "") async throws {
        func pairs(_ text: String) -> [(String, String)] {
            text.split(separator: " ").map { $0.split(separator: ":").map(String.init) }.map { ($0[0], $0[1]) }
        }
        _ = try await ask(
            CorrectPerson(
                person: person,
                name: nil,
                romanisedName: nil,
                familyName: nil,
                gender: nil,
                nationalities: [],
                languages: pairs(languages).map { LanguageCorrection(language: $0, level: $1) },
                expertise: try pairs(expertise).map { .declared(tag: $0, level: try #require(Int($1))) }
            )
        )
    }

    /// Four experts, persons 1 to 4, of whom 1 and 2 serve through 2027 and the others a year longer.
    static func withFour(_ body: (DeskHarness, [PersonID]) async throws -> Void) async throws {
        try await with { roster in
            let people = try await roster.people(4)
            for (person, end) in zip(people, ["2027-12-31", "2027-12-31", "2028-12-31", "2028-12-31"]) {
                _ = try await roster.ask(try appoint(person, "2026-01-01", end))
            }
            try await roster.learns(people[0], "implementation:4 legislation:3", "en:fluent fr:basic")
            try await roster.learns(people[1], "assistance:4 outreach:2", "en:native ar:working")
            try await roster.learns(people[2], "diplomacy:3 nuclear:2 assistance:1", "fr:native")
            try await roster.learns(people[3], "communication:3 legislation:2", "es:native")
            try await body(roster, people)
        }
    }

    /// What is suggested on a day, as `I 1 2`: the working group, the lead, the alternates.
    func suggest(
        _ on: String,
        require: String? = nil,
        ruleOut: String? = nil,
        groupsAtMost: Int? = nil,
        as role: Role = .secretariat
    ) async throws -> FocalPointSuggestion {
        try await ask(
            SuggestFocalPoints(asAt: try day(on), require: require, ruleOut: ruleOut, groupsAtMost: groupsAtMost),
            as: role
        )
    }

    /// Makes a suggestion so.
    func apply(
        _ from: String?,
        past: ApplyFocalPoints.Past = .meant,
        require: String? = nil,
        as role: Role = .secretariat,
        ending: Circumstances.Ending = .forGood
    ) async throws -> AppliedFocalPoints {
        try await ask(
            ApplyFocalPoints(
                firstDay: try from.map(day),
                past: past,
                require: require,
                ruleOut: nil,
                groupsAtMost: nil
            ),
            as: role,
            ending: ending
        )
    }

    /// Who supports what on a day, as `I 1 2`.
    func grid(_ on: String) async throws -> [String] {
        try await ask(ShowFocalPoints(asAt: try day(on), language: nil)).workingGroups.map { line in
            ([line.code] + line.focalPoints.map { "\($0.person)" }).joined(separator: " ")
        }
    }
}

extension FocalPointSuggestion {
    /// Such as `I 1 2`: the working group, the lead, the alternates.
    var picture: [String] {
        workingGroups.map { line in ([line.code] + line.focalPoints.map { "\($0.person)" }).joined(separator: " ") }
    }

    func line(_ code: String) -> Line? { workingGroups.first { $0.code == code } }
}

/// A desk's policies with one file of config/ replaced.
func policies(_ file: String, replacing part: String, with other: String) throws -> PolicySource {
    let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../config/\(file)").standardizedFileURL
    let text = try String(contentsOf: shipped, encoding: .utf8)
    try #require(text.contains(part))
    try text.replacing(part, with: other).write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
    let policies = try Policies(overriding: folder)
    return PolicySource { policies }
}
