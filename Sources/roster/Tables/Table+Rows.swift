import Phrases

extension Table {
    /// Rows in which some cells have nothing to say.
    init(_ columns: [Column], _ rows: [[String?]]) {
        self.init(columns: columns, rows: rows.map { row in row.map { $0 ?? "" } })
    }
}

extension Table.Column {
    /// A column of codes or days, which are shown whole.
    static func whole(_ heading: Phrase) -> Self { Self(heading, .leading, .keep) }

    /// A column of numbers.
    static func number(_ heading: Phrase) -> Self { Self(heading, .trailing, .keep) }

    /// A column of names, which are shortened where there is no room.
    static func name(_ heading: Phrase) -> Self { Self(heading, .leading, .shorten) }

    /// A column of texts, which go on in the next line.
    static func text(_ heading: Phrase) -> Self { Self(heading, .leading, .wrap) }
}
