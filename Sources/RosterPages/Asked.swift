import Foundation
import Hummingbird
import Phrases
import RosterDesk
import RosterWeb

/// What the address of a page says, as a browser writes the fields of a form into it.
struct Asked {
    let vantage: Vantage
    let moment: MomentOfReading
    private let fields: [String: String]

    /// A field that was left empty asks for nothing.
    ///
    /// - Throws: `WrongQuery`.
    init(_ request: Request) throws(WrongQuery) {
        let fields = Self.fields(of: request.uri.query ?? "")
        let asKnown = fields["as_known"].map { Instant($0) == nil ? $0.replacing(" ", with: "+") : $0 }
        self.fields = fields
        moment = MomentOfReading(asAt: fields["as_at"], asKnown: asKnown)
        vantage = try Vantage(asAt: moment.asAt, asKnown: asKnown)
    }

    /// What a field says; `nil` if it is not there, or empty.
    func text(_ name: String) -> String? { fields[name] }

    /// How many seats are to be filled; `nil` if it does not say.
    ///
    /// - Throws: `WrongQuery`.
    func seats() throws(WrongQuery) -> Int? {
        guard let text = text("seats") else { return nil }
        guard let seats = Int(text), (1...ProposeSlate.mostSeats).contains(seats) else {
            throw WrongQuery(name: "seats", wanted: .aNumberOfSeats)
        }
        return seats
    }

    /// The numbers of slates, apart by commas.
    ///
    /// - Throws: `WrongQuery`.
    func slates() throws(WrongQuery) -> [Int64] {
        let parts = (text("slates") ?? "").split(separator: ",").map { Int64($0) }
        let numbers = parts.compactMap(\.self)
        guard !numbers.isEmpty, numbers.count == parts.count else {
            throw WrongQuery(name: "slates", wanted: .numbersOfSlates)
        }
        return numbers
    }

    /// The number of the nomination behind which a list goes on; `nil` for its beginning.
    ///
    /// - Throws: `WrongQuery`.
    func after() throws(WrongQuery) -> Int64? {
        guard let text = text("after") else { return nil }
        guard let number = Int64(text) else { throw WrongQuery(name: "after", wanted: .numberOfANomination) }
        return number
    }

    /// The fields that say something, the first of each name; a plus sign is a space, unless it is written as `%2B`.
    ///
    /// People type the sign of a time zone as it is, all the same; whoever reads a moment takes the space for it.
    private static func fields(of query: String) -> [String: String] {
        let pairs = query.split(separator: "&").compactMap { part -> (String, String)? in
            let sides = part.split(separator: "=", maxSplits: 1).map {
                $0.replacing("+", with: " ").removingPercentEncoding ?? ""
            }
            guard sides.count == 2, sides[1].contains(where: { !$0.isWhitespace }) else { return nil }
            return (sides[0], sides[1])
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
