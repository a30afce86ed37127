package import Foundation

/// What a decision may change and the past need not be told with: read from `config/`.
package struct Policies: Hashable, Sendable {
    package let terms: TermsPolicy
    package let balance: BalancePolicy
    package let staffing: StaffingPolicy
    package let silence: SilencePolicy
    package let expertise: ExpertisePolicy
    package let eligibility: EligibilityPolicy
    package let assessment: AssessmentPolicy
    package let slate: SlatePolicy
    package let focalPoints: FocalPointPolicy

    private let texts: [PolicyText]

    /// Every key with its value, file by file.
    package var lines: [PolicyLine] { texts.flatMap { PolicyLine.lines(file: $0.path, text: $0.text) } }

    /// The policies that the program carries, but for the files that lie in the folder `ROSTER_CONFIG`, if that is set.
    package init(environment: [String: String]) throws(PolicyProblem) {
        let path = environment["ROSTER_CONFIG"] ?? ""
        try self.init(overriding: path.isEmpty ? nil : URL(filePath: path, directoryHint: .isDirectory))
    }

    /// The policies that the program carries, but for the files that lie in a folder: each replaces the one of its name.
    package init(overriding folder: URL?) throws(PolicyProblem) {
        let files = try PolicyFiles(overriding: folder)
        terms = try files.read("terms.yml", TermsPolicy.init)
        balance = try files.read("balance.yml", BalancePolicy.init)
        staffing = try files.read("staffing.yml", StaffingPolicy.init)
        silence = try files.read("silence.yml", SilencePolicy.init)
        expertise = try files.read("expertise.yml", ExpertisePolicy.init)
        eligibility = try files.read("eligibility.yml", EligibilityPolicy.init)
        assessment = try files.read("assessment.yml", AssessmentPolicy.init)
        slate = try files.read("slate.yml", SlatePolicy.init)
        focalPoints = try files.read("focal_points.yml", FocalPointPolicy.init)
        texts = files.texts
    }
}

/// A file of policies: how the person knows it, and what it says.
private struct PolicyText: Hashable {
    let path: String
    let text: String
}

/// The files of policies: those that the program carries, and those that replace them.
private struct PolicyFiles {
    /// What is read, by the file's name.
    private var files: [String: PolicyText]

    init(overriding folder: URL?) throws(PolicyProblem) {
        let embedded = EmbeddedFile.all.filter { !$0.path.contains("/") && $0.path.hasSuffix(".yml") }
        files = Dictionary(embedded.map { ($0.path, PolicyText(path: "config/\($0.path)", text: $0.text)) }) {
            first,
            _ in first
        }
        guard let folder else { return }
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where name.isPolicy {
                let file = folder.appending(path: name)
                guard files[name] != nil else {
                    let reason = PolicyProblem.Reason.isNoPolicy(known: files.keys.sorted())
                    throw PolicyProblem(file: file.path, line: nil, key: nil, reason: reason)
                }
                files[name] = PolicyText(path: file.path, text: try String(contentsOf: file, encoding: .utf8))
            }
        } catch let problem as PolicyProblem {
            throw problem
        } catch {
            let reason = PolicyProblem.Reason.cannotBeRead(error.localizedDescription)
            throw PolicyProblem(file: folder.path, line: nil, key: nil, reason: reason)
        }
    }

    var texts: [PolicyText] { files.values.sorted { $0.path < $1.path } }

    func read<Policy>(
        _ name: String,
        _ make: (_ file: String, _ text: String) throws(PolicyProblem) -> Policy
    ) throws(PolicyProblem) -> Policy {
        guard let file = files[name] else {
            throw PolicyProblem(file: "config/\(name)", line: nil, key: nil, reason: .isMissing)
        }
        return try make(file.path, file.text)
    }
}

extension String {
    fileprivate var isPolicy: Bool { hasSuffix(".yml") || hasSuffix(".yaml") }
}
