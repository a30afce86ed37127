/// A regional group of the General Assembly, in the order in which the United Nations lists them.
///
/// It never follows from the continent, and a State counts in one of them only (E54–E56).
package enum RegionalGroup: String, CaseIterable, Codable, Sendable {
    case african = "AFR"
    case asiaPacific = "APG"
    case easternEuropean = "EEG"
    case latinAmericanAndCaribbean = "GRULAC"
    case westernEuropeanAndOther = "WEOG"

    /// What the database and the interface call it, such as `GRULAC`.
    package var code: String { rawValue }
}
