/// The Group as a whole.
extension Phrase {
    /// How many experts serve, such as "7 in post (up to 8)": the ceiling is the most there may be, and fewer is no lack.
    ///
    /// Days before the first ceiling have none.
    package static func inPost(_ experts: Int, ceiling: Int?) -> Phrase {
        Phrase("group.in_post", ["experts": .integer(experts), "ceiling": .known(ceiling)])
    }
}
