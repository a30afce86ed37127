/// A statement with its parameters.
///
/// An interpolated value becomes a parameter and never a part of the text:
///
///     session.rows("select name from person where person_id = \(person)")
///
/// Text that must stand in the statement itself has to be called so: `\(verbatim: …)`. One statement only; several
/// statements, without parameters, are a `script`.
package struct Query: Sendable {
    /// The statement, with `$1`, `$2` … where the parameters stand.
    package private(set) var text: String

    package private(set) var parameters: Parameters

    /// A statement without parameters from a text that was made elsewhere.
    package init(verbatim text: String) {
        self.text = text
        parameters = Parameters()
    }
}

extension Query: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(verbatim: text) }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        parameters = stringInterpolation.parameters
    }

    /// Collects the pieces of an interpolated statement.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var parameters = Parameters()

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            parameters.reserve(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        /// A parameter.
        package mutating func appendInterpolation<Value: ParameterValue>(_ value: Value) {
            parameters.append(value)
            text += "$"
            text += String(parameters.count)
        }

        /// A parameter that may be NULL.
        ///
        /// Declared for optionals by name, or the compiler takes one for a value that was to be printed.
        package mutating func appendInterpolation<Value: ParameterValue>(_ value: Value?) {
            parameters.append(value)
            text += "$"
            text += String(parameters.count)
        }

        /// Text that becomes part of the statement: names and keywords that the program itself chose, nothing that a
        /// user typed.
        package mutating func appendInterpolation(verbatim text: String) { self.text += text }

        /// A name, quoted, so that no name can be anything else.
        package mutating func appendInterpolation(identifier name: String) {
            // By scalars: a quotation mark with an accent on it is another character, but to SQL it is one all the same.
            text += "\""
            for scalar in name.unicodeScalars {
                text.unicodeScalars.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
            }
            text += "\""
        }
    }
}
