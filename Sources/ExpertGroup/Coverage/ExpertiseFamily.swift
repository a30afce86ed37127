/// A family of expertise.
///
/// See S/2011/819, annex, paras. 18 (a) to (f) and 20.
package enum ExpertiseFamily: String, CaseIterable, Codable, Sendable {
    /// (a) Tied to paragraph 3 of resolution 1540 (2004).
    case technical
    /// (b) The management of programmes and projects.
    case management
    case diplomacy
    case communication
    case publicRelations = "public_relations"
    /// (f) Whatever the Committee determines; each of its tags has an authority and a day.
    case committeeDetermined = "committee_determined"
    /// Knowledge of a region (paragraph 20); it says nothing about nationality.
    case regional
}
