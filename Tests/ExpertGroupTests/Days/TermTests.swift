import ExpertGroup
import Testing

@Suite("Terms")
struct TermTests {
    @Test("E26: a term never ends before it begins; one of a single day is a day long")
    func form() throws {
        #expect(Term(from: try day("2024-01-02"), through: try day("2024-01-01")) == nil)
        #expect(try term("2024-01-01 2024-01-01").days == 1)
        #expect(try term("2024-01-01 2024-12-31").days == 366)
        #expect(Term(days: 90, from: try day("2025-01-16")) == (try term("2025-01-16 2025-04-15")))
    }

    @Test(
        "E04: two terms that share a day overlap, two that follow each other abut",
        arguments: [
            ("2024-06-01 2024-06-30", "2024-06-30 2024-07-31", true, false),
            ("2024-06-01 2024-06-30", "2024-07-01 2024-07-31", false, true),
            ("2024-06-01 2024-06-30", "2024-07-02 2024-07-31", false, false),
            ("2024-06-01 2024-06-30", "2024-06-10 2024-06-12", true, false),
        ]
    )
    func neighbours(one: String, other: String, overlap: Bool, abut: Bool) throws {
        #expect(try term(one).overlaps(term(other)) == overlap)
        #expect(try term(other).overlaps(term(one)) == overlap)
        #expect(try term(one).abuts(term(other)) == abut)
        #expect(try term(other).abuts(term(one)) == abut)
        #expect(try (term(one).intersection(term(other)) != nil) == overlap)
    }

    @Test("E21: an extension that abuts makes one unbroken spell, with the first day of the first term")
    func extended() throws {
        let terms = try [
            term("2031-03-15 2031-09-30"), term("2029-03-15 2031-03-14"), term("2031-10-02 2031-12-31"),
        ]
        #expect(Term.spells(of: terms) == (try [term("2029-03-15 2031-09-30"), term("2031-10-02 2031-12-31")]))
        #expect(Term.spells(of: []).isEmpty)
    }

    @Test("Spells and what is left without them have exactly the days that were given")
    func spells() throws {
        var generator = SeededGenerator(seed: 1540)
        let first = try day("2024-01-01")
        let whole = Term(days: 40, from: first)
        for _ in 1...500 {
            let terms = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                let start = first.adding(days: Int.random(in: -5...44, using: &generator))
                return Term(days: Int.random(in: 1...8, using: &generator), from: start)
            }
            let spells = Term.spells(of: terms)
            let rest = whole.without(terms)
            for offset in -10...60 {
                let day = first.adding(days: offset)
                let given = terms.contains { $0.contains(day) }
                #expect(spells.count { $0.contains(day) } == (given ? 1 : 0))
                #expect(rest.count { $0.contains(day) } == (whole.contains(day) && !given ? 1 : 0))
            }
            #expect(zip(spells, spells.dropFirst()).allSatisfy { !$0.abuts($1) && $0.lastDay < $1.firstDay })
        }
    }
}
