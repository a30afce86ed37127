import Testing

@testable import Policies

@Suite("Lines of policies")
struct PolicyLineTests {
    @Test("every key is told with its value, and whether a document makes the choice")
    func lines() {
        let text = """
            # A file. [policy] marks a choice.

            # From a document.
            first: 2

            # Nobody's but ours. [policy]
            second: on
            third: "17:00"

            # Several. [policy]
            fourth: [90, 180]
            fifth:
              nuclear: 1
              chemical: 2
            sixth:
              I: {nuclear: 3}
              II: {}

            """
        let lines = PolicyLine.lines(file: "config/x.yml", text: text)
        #expect(
            lines.map(\.key) == [
                "first", "second", "third", "fourth", "fifth.nuclear", "fifth.chemical", "sixth.I.nuclear",
            ]
        )
        #expect(lines.map(\.value) == ["2", "on", "17:00", "90, 180", "1", "2", "3"])
        #expect(lines.map(\.isPolicy) == [false, true, true, true, true, true, true])
    }
}
