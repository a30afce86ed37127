import ExpertGroup
import Foundation
import Testing

@Suite("Texts that are values")
struct TextValueTests {
    @Test("A State's code is three capital letters", arguments: ["", "KE", "KENY", "ken", "KÉN", "K3N", " KEN"])
    func states(text: String) {
        #expect(StateCode(text) == nil)
    }

    @Test("A tag is what the database takes for one", arguments: ["", "b", "Bio", "1bio", "_bio", "bio logy", "bió"])
    func tags(text: String) {
        #expect(ExpertiseTag(text) == nil)
        #expect(ExpertiseTag("proliferation_finance")?.description == "proliferation_finance")
        #expect(ExpertiseTag(String(repeating: "b", count: 63)) != nil)
        #expect(ExpertiseTag(String(repeating: "b", count: 64)) == nil)
    }

    @Test(
        "A person's number is written one way",
        arguments: ["", "0", "-1", "+1", "01", "1.0", "٤٢", "9223372036854775808"]
    )
    func people(text: String) {
        #expect(PersonID(text) == nil)
        #expect(PersonID("42")?.rawValue == 42)
    }

    @Test("A person's number is a text in JSON")
    func json() throws {
        #expect(try String(decoding: JSONEncoder().encode([person(42)]), as: UTF8.self) == #"["42"]"#)
    }

    @Test("E01: an authority is printed with its paragraph, if it has one")
    func authorities() throws {
        let resolution = try #require(DocumentSymbol("S/RES/1977 (2011)"))
        #expect(Authority(instrument: resolution, paragraph: "5 (a)").description == "S/RES/1977 (2011), para. 5 (a)")
        #expect(Authority(instrument: resolution, paragraph: nil).description == "S/RES/1977 (2011)")
        #expect(Authority(instrument: resolution, paragraph: "").paragraph == nil)
        #expect(resolution.cites(sameAs: try #require(DocumentSymbol("S/RES/1977(2011)"))))
        #expect(!resolution.cites(sameAs: try #require(DocumentSymbol("S/RES/2055 (2012)"))))
        for text in ["", " ", " S/1", "S/1 ", "S/\u{7}1", "S/1\n2"] {
            #expect(DocumentSymbol(text) == nil)
        }
    }

    @Test("A level is 1 to 4")
    func levels() {
        #expect((-1...6).compactMap(ExpertiseLevel.init(rawValue:)).map(\.rawValue) == [1, 2, 3, 4])
    }
}
