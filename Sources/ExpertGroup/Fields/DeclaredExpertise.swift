/// Expertise as somebody declares it, at a level of their own estimate (E76).
package struct DeclaredExpertise: Hashable, Codable, Sendable {
    package let tag: ExpertiseTag

    /// 1 to 4.
    package let level: Int

    package init(tag: ExpertiseTag, level: ExpertiseLevel) {
        self.tag = tag
        self.level = level.rawValue
    }

    /// Reads a list such as `nuclear:4; export_control:2`, whose tags are among those that there are.
    ///
    /// - Throws: `FieldProblem`.
    package static func list(_ text: String, known: Set<String>) throws(FieldProblem) -> [DeclaredExpertise] {
        try WrittenList(text).values(
            { item throws(FieldProblem) in try DeclaredExpertise(item, known: known) },
            named: \.tag.description
        )
    }

    private init(_ item: WrittenList.Item, known: Set<String>) throws(FieldProblem) {
        guard let tag = ExpertiseTag(item.name.lowercased()) else { throw .noExpertise(item.name) }
        guard known.contains(tag.description) else { throw .unknownExpertise(item.name, known: known.sorted()) }
        guard let level = item.detail.flatMap({ Int($0) }).flatMap(ExpertiseLevel.init(rawValue:)) else {
            throw .noExpertiseLevel(item.name)
        }
        self.init(tag: tag, level: level)
    }
}
