package import Foundation
package import Selection

/// The file in which a slate problem is written as JSON.
package enum SlateProblemFile {
    package static func read(_ data: Data) throws(FileError) -> FileReading<SlateProblem> {
        try FileReader.read(data) { reader in
            var problem = SlateProblem(size: 0, candidates: [])
            var candidates: [Candidate?] = []
            var coverage: [CoverageItem?] = []
            var (include, exclude): ([String?], [String?]) = ([], [])
            try reader.record(requires: ["size", "candidates"]) { key in
                switch key {
                case "size": problem.size = try reader.integer(FileReader.counts) ?? 0
                case "candidates": candidates = try reader.elements(reader.candidate)
                case "quotas": problem.quotas = try reader.elements(reader.quota)
                case "at_most": problem.limits = try reader.elements(reader.limit)
                case "coverage": coverage = try reader.elements(reader.coverageItem)
                case "include": include = try reader.texts()
                case "exclude": exclude = try reader.texts()
                default: try reader.unknownKey()
                }
            }
            reader.reportRepeated(candidates.lazy.map { $0?.id }, of: "candidates")
            reader.reportRepeated(coverage.lazy.map { $0?.id }, of: "coverage")
            problem.candidates = candidates.compactMap(\.self)
            problem.coverage = coverage.compactMap(\.self)
            problem.include = include.compactMap(\.self)
            problem.exclude = exclude.compactMap(\.self)
            // Where a candidate's id could not be read, an id that seems unknown may be that one.
            if problem.candidates.count == candidates.count, !(include.isEmpty && exclude.isEmpty) {
                let known = Set(problem.candidates.lazy.map(\.id))
                reader.reportUnknown(include, of: "include", among: known)
                reader.reportUnknown(exclude, of: "exclude", among: known)
            }
            return problem
        }
    }
}

extension FileReader {
    /// Reads a candidate; none where there is no id.
    fileprivate func candidate() throws -> Candidate? {
        var id: String?
        var candidate = Candidate(id: "")
        try record(requires: ["id"]) { key in
            switch key {
            case "id": id = try text()
            case "score": candidate.score = try integer(Self.numbers) ?? 0
            case "fixed": candidate.isFixed = try flag() ?? false
            case "features":
                candidate.features.reserveCapacity(6)
                _ = try object { candidate.features[$0] = try text() }
            case "holds":
                candidate.holds.reserveCapacity(6)
                _ = try object { candidate.holds[$0] = try integer(Self.numbers) }
            default: try unknownKey()
            }
        }
        candidate.id = id ?? ""
        return id == nil ? nil : candidate
    }

    fileprivate func quota() throws -> Quota {
        var quota = Quota(feature: "", value: "")
        var hasTarget = false
        try record(requires: ["feature", "value"]) { key in
            switch key {
            case "feature": quota.feature = try text() ?? ""
            case "value": quota.value = try text() ?? ""
            case "min": quota.least = try integer(Self.counts) ?? 0
            case "max": quota.most = try integerOrNull(Self.counts)
            case "target":
                guard try !isNull() else { return }
                hasTarget = true
                quota.target = try integer(Self.numbers)
            case "penalty": quota.penalty = try integer(Self.counts) ?? 0
            case "min_flex": quota.leastFlex = try integerOrNull(Self.counts)
            case "max_flex": quota.mostFlex = try integerOrNull(Self.counts)
            default: try unknownKey()
            }
        }
        // A price on being off a target needs the target.
        if quota.penalty > 0, !hasTarget { report(.missing, at: .key("target")) }
        return quota
    }

    fileprivate func limit() throws -> ValueLimit {
        var limit = ValueLimit(feature: "", count: 0)
        try record(requires: ["feature", "count"]) { key in
            switch key {
            case "feature": limit.feature = try text() ?? ""
            case "count": limit.count = try integer(Self.counts) ?? 0
            default: try unknownKey()
            }
        }
        return limit
    }

    fileprivate func coverageItem() throws -> CoverageItem? {
        var id: String?
        var item = CoverageItem(id: "", holds: "")
        try record(requires: ["id", "holds"]) { key in
            switch key {
            case "id": id = try text()
            case "holds": item.holds = try text() ?? ""
            case "level": item.level = try integer(Self.numbers) ?? 1
            case "gains": item.gains = try gains()
            case "min": item.least = try integer(Self.counts) ?? 0
            case "max": item.most = try integerOrNull(Self.counts)
            default: try unknownKey()
            }
        }
        item.id = id ?? ""
        return id == nil ? nil : item
    }

    private func gains() throws -> [Int] {
        var gains: [Int] = []
        var last = Int.max
        try list(atMost: .max) { index in
            guard let gain = try integer(Self.counts) else { return }
            if gain > last { report(.rising) }
            last = gain
            // There are never more holders than candidates; what further holders would add is checked, not kept.
            if index < FileLimits.mostElements { gains.append(gain) }
        }
        return gains
    }
}
