import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// All that is known of a person, as far as the reader may see it.
struct PersonPage {
    let file: PersonFile
    let moment: MomentOfReading
    let words = Words.shown

    init(_ file: PersonFile, _ moment: MomentOfReading) { (self.file, self.moment) = (file, moment) }

    func page(for visitor: Visitor) -> Page {
        Page(title: HTML(file.name.withoutBidirectionalControls), content: content, place: .people, visitor: visitor)
    }

    private var content: HTML {
        """
        <h1>\(.name(file.name))</h1>
        \(facts)\(appointments)\(coordinatorTerms)\(focalPoints)\(expertise)\(languages)\(nationalities)\(nominations)\
        \(contracts)
        """
    }

    private var facts: HTML {
        var facts = Facts()
        facts.add(words[.number], "\(file.person.description)")
        facts.add(words[.romanised], file.romanisedName.map { .name($0) })
        facts.add(words[.familyName], file.familyName.map { .name($0) })
        facts.add(words.label(.gender), file.gender.map { words[$0.word] } ?? words.closed)
        return "<div class=\"summary\">\(facts.html)</div>\n"
    }

    private var nationalities: HTML {
        let columns = [
            Grid.Column(words[.state], .text), Grid.Column(words[.firstDay], .day), Grid.Column(words[.lastDay], .day),
            Grid.Column(words[.counted], .text),
        ]
        let rows = file.nationalities.map { held -> [HTML] in
            [
                .recorded(held.state), .day(held.firstDay), .day(held.lastDay),
                held.reported ? counted(held) : words[.no],
            ]
        }
        return part("nationalities", words.label(.nationalities), columns, rows)
    }

    /// That it is the one that counts, and why.
    private func counted(_ held: NationalityHeld) -> HTML {
        held.because.map { "\(words[.yes]): \(.recorded($0))" } ?? words[.yes]
    }

    private var languages: HTML {
        let columns = [Grid.Column(words[.language], .text), Grid.Column(words[.level], .text)]
        let rows = file.languages?.map { known -> [HTML] in
            [
                words.phrases.language.name(ofLanguage: known.language).map { HTML($0) } ?? .recorded(known.language),
                HTML(known.level),
            ]
        }
        return part("languages", words[.languages], columns, rows)
    }

    private var expertise: HTML {
        let columns = [
            Grid.Column(words[.expertise], .text), Grid.Column(words[.levelOfFour], .number),
            Grid.Column(words[.confirmedOn], .day), Grid.Column(words[.evidence], .text),
        ]
        let rows = file.expertise?.map { held -> [HTML] in
            [
                words.tag(held.tag), "\(held.level)", held.confirmedOn.map { .day($0) } ?? words[.declared],
                .recorded(held.evidence),
            ]
        }
        return part("expertise", words.label(.expertise), columns, rows)
    }

    /// A table under its heading; that there is nothing in it, or that it is closed to the role.
    func part(_ name: String, _ heading: HTML, _ columns: [Grid.Column], _ rows: [[HTML]]?) -> HTML {
        guard let rows else { return Part.html(name, heading, "<p>\(words.closed)</p>\n") }
        guard !rows.isEmpty else { return Part.html(name, heading, "<p>\(words[.noneOnRecord])</p>\n") }
        return Part.html(name, heading, Grid(columns: columns, rows: rows, heading: name).html)
    }
}

extension Gender {
    fileprivate var word: PageWord {
        switch self {
        case .woman: .woman
        case .man: .man
        case .other: .otherGender
        case .notDisclosed: .genderNotDisclosed
        }
    }
}
