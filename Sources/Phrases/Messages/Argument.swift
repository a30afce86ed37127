import Foundation

/// What stands in a message in the place of a name in braces.
enum Argument: Hashable, Sendable {
    case integer(Int)

    /// A number by which something is known: its digits alone, as they are typed.
    case identifier(Int64)

    /// A name or a symbol, which is isolated where its direction differs.
    case text(String)

    /// Words in the language of the message, made of another phrase.
    case composed(String)

    case day(Day)

    /// Several texts, which become "A, B and C", or with the style `or` "A, B or C".
    case list([String])

    /// A number with one decimal, in tenths: 19 is 1.9.
    case tenths(Int)

    /// A percentage with one decimal, in tenths of a per cent: 875 is 87.5 %.
    case percentTenths(Int)

    /// A moment, shown as New York's clocks show it.
    case instant(Date)

    /// A fact that nobody gave; in a `select` it is the case `none`.
    case missing
}

extension Argument {
    /// `text`, or what is missing.
    static func known(_ text: String?) -> Argument { text.map(Argument.text) ?? .missing }

    /// `number`, or what is missing.
    static func known(_ number: Int?) -> Argument { number.map(Argument.integer) ?? .missing }

    /// `day`, or what is missing.
    static func known(_ day: Day?) -> Argument { day.map(Argument.day) ?? .missing }
}
