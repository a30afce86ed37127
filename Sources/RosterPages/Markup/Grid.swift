/// A table, whose first column names what the row is about.
struct Grid {
    /// What becomes of it on a narrow screen.
    enum Form {
        /// Each row becomes a card.
        case cards

        /// Each row becomes a line or two: it has little in it.
        case small
    }

    struct Column {
        enum Kind {
            case text
            case number
            case day
        }

        let heading: HTML
        let kind: Kind

        init(_ heading: HTML, _ kind: Kind) { (self.heading, self.kind) = (heading, kind) }
    }

    let columns: [Column]
    let rows: [[HTML]]

    /// The identifier of the heading that names the table.
    let heading: String
    var form = Form.cards

    var html: HTML {
        let head = HTML(columns.map { "<th scope=\"col\"\($0.kind.attribute)>\($0.heading)</th>" })
        let body = HTML(rows.map { "<tr>\(Self.cells($0, columns))</tr>\n" })
        return """
            <table class="\(form == .cards ? "cards" : "small")" aria-labelledby="\(heading)">
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body)</tbody>
            </table>

            """
    }

    private static func cells(_ cells: [HTML], _ columns: [Column]) -> HTML {
        HTML(
            zip(cells, columns).enumerated().map { place, cell -> HTML in
                let (content, column) = cell
                return place == 0
                    ? "<th scope=\"row\"\(column.kind.attribute)>\(content)</th>"
                    : "<td\(column.kind.attribute) data-label=\"\(column.heading)\">\(content)</td>"
            }
        )
    }
}

extension Grid.Column.Kind {
    fileprivate var attribute: HTML {
        switch self {
        case .text: HTML()
        case .number: " class=\"number\""
        case .day: " class=\"day\""
        }
    }
}
