package import Foundation
package import Selection

/// The file in which a focal-point problem is written as JSON.
///
/// `max_load` is no bound where it is absent, a group has one to two experts unless it says otherwise, the weights are
/// 2 for a lead and 1 for an alternate. There are at most 200 experts and 50 groups. What an expert is said to match or to serve has to be a group of the file.
package enum FocalPointFile {
    package static func read(_ data: Data) throws(FileError) -> FileReading<FocalPointProblem> {
        try FileReader.read(data) { reader in
            var experts: [FocalPointExpert?] = []
            var groups: [FocalPointGroup?] = []
            var overrides: [FocalPointOverride?] = []
            var problem = FocalPointProblem(experts: [], groups: [])
            try reader.record(requires: ["experts", "groups"]) { key in
                switch key {
                case "experts": experts = try reader.elements(atMost: 200, reader.expert)
                case "groups": groups = try reader.elements(atMost: 50, reader.group)
                case "overrides": overrides = try reader.elements(reader.override)
                case "weights": problem.weights = try reader.weights(problem.weights)
                default: try reader.unknownKey()
                }
            }
            reader.reportRepeated(experts.lazy.map { $0?.id }, of: "experts")
            reader.reportRepeated(groups.lazy.map { $0?.id }, of: "groups")
            problem.experts = experts.compactMap(\.self)
            problem.groups = groups.compactMap(\.self)
            problem.overrides = overrides.compactMap(\.self)
            // An id that seems unknown may be one that could not be read.
            if problem.experts.count == experts.count, problem.groups.count == groups.count {
                reader.checkReferences(experts, overrides, to: problem)
            }
            return problem
        }
    }
}

extension FileReader {
    fileprivate func expert() throws -> FocalPointExpert? {
        var id: String?
        var expert = FocalPointExpert(id: "", match: [:])
        try record(requires: ["id"]) { key in
            switch key {
            case "id": id = try text()
            case "match": _ = try object { expert.match[$0] = try integer(Self.counts) }
            case "max_load": expert.maxLoad = try integerOrNull(Self.counts)
            case "term_end": expert.termEnd = try textOrNull()
            case "current": expert.current = try texts().map { $0 ?? "" }
            default: try unknownKey()
            }
        }
        expert.id = id ?? ""
        return id == nil ? nil : expert
    }

    fileprivate func group() throws -> FocalPointGroup? {
        var id: String?
        var group = FocalPointGroup(id: "", least: 1, most: 2)
        try record(requires: ["id"]) { key in
            switch key {
            case "id": id = try text()
            case "min": group.least = try integer(Self.counts) ?? 0
            case "max": group.most = try integer(Self.counts) ?? 0
            default: try unknownKey()
            }
        }
        group.id = id ?? ""
        return id == nil ? nil : group
    }

    fileprivate func override() throws -> FocalPointOverride? {
        var (expert, group): (String?, String?) = (nil, nil)
        var demand: FocalPointOverride.Demand?
        try record(requires: ["expert", "group", "value"]) { key in
            switch key {
            case "expert": expert = try text()
            case "group": group = try text()
            case "value":
                guard let number = try integer(-1...1) else { return }
                demand = FocalPointOverride.Demand(rawValue: number)
                if demand == nil { report(.unknownWord("\(number)")) }
            default: try unknownKey()
            }
        }
        guard let expert, let group, let demand else { return nil }
        return FocalPointOverride(expert: expert, group: group, demand: demand)
    }

    fileprivate func weights(_ usual: FocalPointProblem.Weights) throws -> FocalPointProblem.Weights {
        var weights = usual
        try record(requires: []) { key in
            switch key {
            case "lead": weights.lead = try integer(0...1000) ?? 0
            case "alternate": weights.alternate = try integer(0...1000) ?? 0
            default: try unknownKey()
            }
        }
        return weights
    }

    fileprivate func checkReferences(
        _ experts: [FocalPointExpert?],
        _ overrides: [FocalPointOverride?],
        to problem: FocalPointProblem
    ) {
        let expertIDs = Set(problem.experts.lazy.map(\.id))
        let groupIDs = Set(problem.groups.lazy.map(\.id))
        for (place, expert) in problem.experts.enumerated() {
            let (list, person) = (Step.key("experts"), Step.index(place))
            let unknown = expert.match.keys.filter { !groupIDs.contains($0) }
            for id in unknown.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                report(.unknownID(id), at: list, person, .key("match"), .key(id))
            }
            for (number, id) in expert.current.enumerated() where !groupIDs.contains(id) {
                report(.unknownID(id), at: list, person, .key("current"), .index(number))
            }
        }
        for (place, override) in overrides.enumerated() {
            guard let override else { continue }
            let (list, element) = (Step.key("overrides"), Step.index(place))
            if !expertIDs.contains(override.expert) {
                report(.unknownID(override.expert), at: list, element, .key("expert"))
            }
            if !groupIDs.contains(override.group) {
                report(.unknownID(override.group), at: list, element, .key("group"))
            }
        }
    }
}
