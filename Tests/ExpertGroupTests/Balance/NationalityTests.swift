import ExpertGroup
import Testing

@Suite("Nationalities")
struct NationalityTests {
    @Test("E53: a State with two nationals in post is named; those without a nationality are a line of their own")
    func counts() throws {
        let balance = NationalityBalance(of: try [state("KEN"), nil, state("BRA"), state("KEN"), nil, nil])
        #expect(balance.lines.map(\.state) == (try [state("BRA"), state("KEN"), nil]))
        #expect(balance.lines.map(\.count) == [1, 2, 3])
        #expect(balance.heldByMoreThanOne.map(\.state) == [try state("KEN")])
        #expect(NationalityBalance(of: []).lines.isEmpty)
    }

    @Test("E82: nationals of permanent members, of elected ones, of others; together they are those in post")
    func committee() throws {
        let states = try ["FRA", "USA", "JPN", "KEN", "MLT", "DEU"].map(state)
        let balance = CommitteeBalance(
            of: states + [nil],
            permanent: Set(states[0...1]),
            elected: Set(states[1...2])
        )
        #expect(balance.permanent == 2)
        #expect(balance.elected == 1)
        #expect(balance.others == 3)
        #expect(balance.withoutNationality == 1)
    }
}
