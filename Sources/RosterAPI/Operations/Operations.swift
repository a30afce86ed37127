/// Everything that can be asked over HTTP.
enum Operations {
    /// By subject, in the order of the description.
    ///
    /// - Throws: `ShapeRecorder.Unreadable`, which would be the program's mistake.
    static func all() throws -> [Operation] {
        try standing() + appointments() + coordinator() + people() + contracts() + calls() + nominations()
            + assessments() + slates() + decisions() + workingGroups() + expertise() + mandates() + committee()
            + states()
            + imports()
    }
}
