/// A working group that an expert supports, and whether they lead the support.
package struct WorkingGroupSupport: Hashable, Codable, Sendable {
    /// The working group's code, such as `II`.
    package let workingGroup: String
    package let leads: Bool

    /// Reads a list such as `I:lead; III`, whose working groups are among those that there are.
    ///
    /// - Throws: `FieldProblem`.
    package static func list(_ text: String, known: Set<String>) throws(FieldProblem) -> [WorkingGroupSupport] {
        try WrittenList(text).values(
            { item throws(FieldProblem) in try WorkingGroupSupport(item, known: known) },
            named: \.workingGroup
        )
    }

    private init(_ item: WrittenList.Item, known: Set<String>) throws(FieldProblem) {
        workingGroup = item.name.uppercased()
        guard known.contains(workingGroup) else { throw .noWorkingGroup(item.name, known: known.sorted()) }
        switch item.detail?.lowercased() {
        case nil, "alternate": leads = false
        case "lead": leads = true
        case .some: throw .noPlaceInWorkingGroup(item.name)
        }
    }
}
