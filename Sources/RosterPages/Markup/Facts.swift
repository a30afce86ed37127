/// Facts, each with what it is called.
struct Facts {
    private var lines = HTML()

    mutating func add(_ label: HTML, _ fact: HTML) { lines += "<div><dt>\(label)</dt><dd>\(fact)</dd></div>\n" }

    /// Leaves out what is not there.
    mutating func add(_ label: HTML, _ fact: HTML?) {
        if let fact { add(label, fact) }
    }

    var html: HTML { "<dl class=\"facts\">\n\(lines)</dl>\n" }
}

/// A part of a page under a heading of its own.
enum Part {
    static func html(_ name: String, _ heading: HTML, _ content: HTML, _ style: String = "part") -> HTML {
        """
        <section class="\(style)" aria-labelledby="\(name)">
        <h2 id="\(name)">\(heading)</h2>
        \(content)</section>

        """
    }
}
