/// The appointments that one act made or changed, one or more, in the order of their first days.
///
/// As a document it is the first of them, with all of them beside it: most acts concern one.
package struct AppointmentRecords: Codable, Hashable, Sendable {
    private let records: [AppointmentRecord]

    private enum CodingKeys: String, CodingKey {
        case appointments
    }

    /// - Parameter records: one or more.
    init(_ records: [AppointmentRecord]) {
        self.records = records.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
    }

    package init(from decoder: any Decoder) throws {
        records = try decoder.container(keyedBy: CodingKeys.self).decode(
            [AppointmentRecord].self,
            forKey: .appointments
        )
    }

    package func encode(to encoder: any Encoder) throws {
        try records.first?.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(records, forKey: .appointments)
    }
}

extension AppointmentRecords: RandomAccessCollection {
    package var startIndex: Int { records.startIndex }
    package var endIndex: Int { records.endIndex }
    package subscript(position: Int) -> AppointmentRecord { records[position] }
}
