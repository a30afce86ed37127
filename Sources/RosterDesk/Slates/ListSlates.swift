package import Postgres

/// Asks for the slates that are kept, in order; those that were laid aside only where they are asked for.
package struct ListSlates: ListsPersonalData {
    package static let access = Access.reading

    package var extent: Extent

    /// Which slates.
    package enum Extent: String, CaseIterable, Codable, Sendable {
        /// Those that were not laid aside.
        case standing
        case all
    }

    package init(extent: Extent) { self.extent = extent }

    package func perform(in session: Session) throws -> [SlateRecord] {
        try session.rows(SlateRecords.source(nil)).map(SlateRecord.init)
            .filter { extent == .all || !$0.isWithdrawn }
    }

    package func opening(showing slates: [SlateRecord]) -> Opening? { SlateRecord.opening(.listSlates, of: slates) }
}

/// Asks for one slate, as it is kept.
package struct ShowSlate: ListsPersonalData {
    package static let access = Access.reading

    /// The slate's number.
    package var slate: Int64

    package init(slate: Int64) { self.slate = slate }

    package func perform(in session: Session) throws -> SlateRecord { try SlateRecords.record(slate, session) }

    package func opening(showing slate: SlateRecord) -> Opening? { SlateRecord.opening(.showSlate, of: [slate]) }
}
