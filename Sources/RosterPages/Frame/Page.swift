import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import RosterDesk
import RosterWeb

/// A page: its title and content within the frame that all pages share.
struct Page {
    /// The parts of the site that can be gone to from every page.
    enum Place: CaseIterable {
        case group
        case people
        case nominations
        case slates
    }

    let title: HTML
    let content: HTML

    /// In which part it lies; `nil` for none.
    let place: Place?

    /// Who reads it; `nil` if nobody is signed in.
    let visitor: Visitor?

    func response(status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        return Response(
            status: status,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes))
        )
    }

    private var words: Words { .shown }

    private var html: HTML {
        """
        <!doctype html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) – \(words[.site])</title>
        <link rel="stylesheet" href="\(Asset.style.path)">
        <link rel="icon" type="image/svg+xml" href="\(Asset.icon.path)">
        </head>
        <body>
        <a class="skip" href="#content">\(words[.skip])</a>
        <header class="head"><div class="width">
        <a class="mark" href="/"><b>\(words[.site])</b> <span>\(words[.siteNote])</span></a>
        \(visitor.map { navigation(for: $0.role) + reader($0) } ?? HTML())</div></header>
        <main id="content" class="width" tabindex="-1">
        \(content)</main>
        <footer class="width"><p>\(words[.neutrality])</p></footer>
        </body>
        </html>

        """
    }

    private func navigation(for role: Role) -> HTML {
        let links = Place.allCases.filter { $0.isOpen(to: role) }.map { place -> HTML in
            let current: HTML = place == self.place ? " aria-current=\"page\"" : HTML()
            return "<li><a href=\"\(place.path)\"\(current)>\(words[place.name])</a></li>"
        }
        return "<nav aria-label=\"\(words[.places])\"><ul>\(links)</ul></nav>\n"
    }

    /// Who is signed in, and the way out; a program's token has nothing to sign out of.
    private func reader(_ visitor: Visitor) -> HTML {
        let person: HTML =
            "<span class=\"reader\">\(.name(visitor.name)) <small>\(words[visitor.role.word])</small></span>"
        guard case .session(let word) = visitor.shown else { return "<div class=\"who\">\(person)</div>\n" }
        return """
            <form class="who" method="post" action="/sign-out">\(person)
            <input type="hidden" name="word" value="\(word)"><button class="quiet">\(words[.signOut])</button></form>

            """
    }
}

extension HTML {
    static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }
}

extension Page.Place {
    fileprivate var path: String {
        switch self {
        case .group: Paths.group
        case .people: Paths.people
        case .nominations: Paths.nominations
        case .slates: Paths.slates
        }
    }

    /// Whether anything is there for a role; what is closed is closed by the database, whatever links there are.
    fileprivate func isOpen(to role: Role) -> Bool {
        switch self {
        case .group, .people: true
        case .nominations, .slates: [.secretariat, .auditor].contains(role)
        }
    }

    fileprivate var name: PageWord {
        switch self {
        case .group: .group
        case .people: .people
        case .nominations: .nominations
        case .slates: .slates
        }
    }
}
