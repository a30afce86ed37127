/// What an erasure of personal data may take away, as this program's migrations say.
///
/// The verifier does not ask the database, where somebody could have added to it.
enum PersonalData {
    /// The tables of which an erasure takes rows away, or empties them (`hold_personal_data` in sql/migrations).
    static let relations = [
        "assessment_score", "contract", "nomination", "nomination_cv", "nomination_cv_content", "person",
        "person_contact",
        "person_expertise", "person_gender", "person_language",
        "person_nationality", "slate_member", "stateless_person",
    ]
}
