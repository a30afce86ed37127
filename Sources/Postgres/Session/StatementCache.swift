internal import Glibc

/// Which statements of a connection are prepared.
///
/// A statement is prepared on its second use and forgotten when a hundred others were used since. What is forgotten is
/// deallocated at the server when the connection is given back: inside a transaction that failed it could not be.
struct StatementCache {
    /// What identifies a prepared statement: its text byte for byte (Swift's own comparison takes canonically
    /// equivalent texts for equal), and the types of its parameters.
    struct Key: Hashable {
        let text: String
        private let slots: [Parameters.Slot]

        init(_ query: Query) {
            text = query.text
            slots = query.parameters.slots
        }

        static func == (left: Key, right: Key) -> Bool {
            left.slots.elementsEqual(right.slots) { $0.type == $1.type } && left.text.hasSameBytes(as: right.text)
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            for slot in slots { hasher.combine(slot.type.rawValue) }
        }
    }

    /// How to send a statement.
    enum Plan: Equatable {
        /// Text and parameters; it is not prepared yet.
        case once

        /// Prepare it under this name, then use it.
        case prepare(name: String)

        /// It is prepared under this name.
        case prepared(name: String)
    }

    private struct Entry {
        let name: String
        var isPrepared = false
        var lastUse: UInt64
    }

    static let capacity = 100

    private var entries: [Key: Entry] = [:]
    private var uses: UInt64 = 0
    private var names: UInt64 = 0

    /// Prepared statements that are no longer wanted.
    private var forgotten: [String] = []
    private var allAreForgotten = false

    /// The script that frees at the server what was forgotten here, if anything was.
    var deallocation: String? {
        if allAreForgotten { return "deallocate all" }
        return forgotten.isEmpty ? nil : forgotten.map { "deallocate \($0)" }.joined(separator: ";")
    }

    /// How to send the statement this time.
    mutating func plan(for key: Key) -> Plan {
        uses += 1
        guard let index = entries.index(forKey: key) else {
            if entries.count >= Self.capacity { forgetLeastRecentlyUsed() }
            names += 1
            entries[key] = Entry(name: "roster_\(names)", lastUse: uses)
            return .once
        }
        entries.values[index].lastUse = uses
        let entry = entries.values[index]
        return entry.isPrepared ? .prepared(name: entry.name) : .prepare(name: entry.name)
    }

    /// Notes that the server has prepared the statement.
    mutating func didPrepare(_ key: Key, name: String) {
        guard let index = entries.index(forKey: key), entries.values[index].name == name else {
            // Others have displaced it in the very trip in which it was prepared.
            return forgotten.append(name)
        }
        entries.values[index].isPrepared = true
    }

    /// Forgets every statement: tables have changed, or the server has forgotten them.
    mutating func forgetAll() {
        allAreForgotten = true
        entries.removeAll()
    }

    /// Notes that the server has performed `deallocation`.
    mutating func didDeallocate() {
        forgotten = []
        if allAreForgotten { entries.removeAll() }
        allAreForgotten = false
    }

    private mutating func forgetLeastRecentlyUsed() {
        guard let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        if oldest.value.isPrepared { forgotten.append(oldest.value.name) }
        entries.removeValue(forKey: oldest.key)
    }
}

extension String {
    fileprivate func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (mine, theirs) = (self, other)
        return mine.withUTF8 { mine in
            theirs.withUTF8 { theirs in
                guard let first = mine.baseAddress, let second = theirs.baseAddress else { return mine.isEmpty }
                return memcmp(first, second, mine.count) == 0
            }
        }
    }
}
