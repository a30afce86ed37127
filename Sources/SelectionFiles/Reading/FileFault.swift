/// Something in a file that is not as such a file has to be.
package struct FileFault: Hashable, Sendable {
    /// Where it is, such as `candidates[3].features.region`; empty for the file as a whole.
    package var path: String
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
        case wrongType(expected: JSONType, found: JSONType)
        /// The key at the path has to be there.
        case missing
        /// The same key stands twice in one object.
        case repeatedKey
        case notAnInteger
        case outOfRange(Int, Int)
        /// The id is that of another one before.
        case repeatedID(String)
        /// No candidate, expert or group has the id.
        case unknownID(String)
        /// A gain is larger than the one before it.
        case rising
        /// More elements than the limit.
        case tooMany(Int)
        /// Not one of the words that may stand here.
        case unknownWord(String)
        /// Not a day of the calendar, written `2027-06-30`.
        case notADay(String)
    }

    package enum JSONType: Hashable, Sendable {
        case object, array, string, number, boolean, null
    }

    package init(_ path: String, _ kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

/// Why a file cannot be used.
package enum FileError: Error, Hashable, Sendable {
    /// More bytes than `FileLimits.mostBytes`.
    case tooLarge
    case syntax(JSONSyntaxFault)
    /// The faults found first, at most `FileLimits.mostFaults`, and how many there are in all.
    case faults([FileFault], count: Int)
}

/// What a file says, and what it says that nobody asked for.
package struct FileReading<Value: Sendable>: Sendable {
    package var value: Value
    /// The paths of keys that mean nothing here and may be misspelt: the first, at most `FileLimits.mostFaults`.
    package var unknownKeys: [String]
    /// How many such keys there are in all.
    package var unknownKeyCount: Int
}

/// The limits of all files.
package enum FileLimits {
    /// 128 MiB.
    package static let mostBytes = 128 << 20
    /// How many faults, and how many unknown keys, are told one by one.
    package static let mostFaults = 100
    /// How many elements a list may have, candidates as well as rules.
    package static let mostElements = 200_000
    /// No number is further from 0.
    package static let mostNumber = 1_000_000_000
}
