/// Everything that can be asked over HTTP.
enum Operations {
    /// By subject, in the order of the description.
    static func all() -> [Operation] {
        standing() + appointments() + coordinator() + people() + contracts() + calls() + nominations()
            + assessments() + slates() + decisions() + workingGroups() + expertise() + mandates() + committee()
            + states()
            + imports()
    }
}
