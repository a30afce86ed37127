import Foundation

/// Reads the values of a file one after the other, and collects what is wrong with them, so that all is told at once.
///
/// A value that is wrong reads as none; the reader goes on behind it.
final class FileReader {
    private var cursor: JSONCursor
    private var path: [Step] = []
    private var faults: [FileFault] = []
    private var faultCount = 0
    private var unknownKeys: [String] = []
    private var unknownKeyCount = 0

    enum Step {
        case key(String)
        case index(Int)
    }

    private init(_ bytes: [UInt8]) { cursor = JSONCursor(bytes) }

    /// What `body` makes of the file; it may give none only after a fault.
    static func read<Value>(
        _ data: Data,
        _ body: (FileReader) throws -> Value?
    ) throws(FileError) -> FileReading<Value> {
        guard data.count <= FileLimits.mostBytes else { throw .tooLarge }
        let reader = FileReader([UInt8](data))
        do {
            let value = try body(reader)
            try reader.cursor.end()
            guard reader.faultCount == 0, let value else {
                throw FileError.faults(reader.faults, count: reader.faultCount)
            }
            return FileReading(value: value, unknownKeys: reader.unknownKeys, unknownKeyCount: reader.unknownKeyCount)
        } catch let fault as JSONSyntaxFault {
            throw .syntax(fault)
        } catch let error as FileError {
            throw error
        } catch {
            // Nothing else is thrown by a cursor or a reader.
            throw .faults([], count: 0)
        }
    }

    /// Reports a fault of the value that is being read, or of one in it, to which further steps lead.
    func report(_ kind: FileFault.Kind, at steps: Step...) {
        faultCount += 1
        guard faults.count < FileLimits.mostFaults else { return }
        faults.append(FileFault(written(path + steps), kind))
    }

    /// Reads an object, of which `body` reads the value under each key, and gives the keys that were there.
    func object(_ body: (_ key: String) throws -> Void) throws -> FileKeys? {
        guard try begins(.object, .object) else { return nil }
        var keys = FileKeys()
        guard try cursor.enter(.object) else { return keys }
        repeat {
            let key = try cursor.key()
            path.append(.key(key))
            if keys.insert(key) {
                try body(key)
            } else {
                report(.repeatedKey)
                try cursor.skip()
            }
            path.removeLast()
        } while try cursor.advance(.object)
        return keys
    }

    /// Reads a list, of which `body` reads each element.
    ///
    /// What is beyond the limit is a fault, told once, and not read.
    func list(atMost limit: Int, _ body: (_ index: Int) throws -> Void) throws {
        guard try begins(.array, .array), try cursor.enter(.array) else { return }
        var index = 0
        repeat {
            if index < limit {
                path.append(.index(index))
                try body(index)
                path.removeLast()
            } else {
                if index == limit { report(.tooMany(limit)) }
                try cursor.skip()
            }
            index += 1
        } while try cursor.advance(.array)
    }

    /// Passes over a value under a key that means nothing.
    func unknownKey() throws {
        unknownKeyCount += 1
        if unknownKeys.count < FileLimits.mostFaults { unknownKeys.append(written(path)) }
        try cursor.skip()
    }

    func text() throws -> String? { try begins(.string, .string) ? try cursor.string() : nil }

    func flag() throws -> Bool? { try begins(.boolean, .boolean) ? try cursor.boolean() : nil }

    func integer(_ range: ClosedRange<Int>) throws -> Int? {
        guard try begins(.number, .number) else { return nil }
        switch try cursor.number() {
        case .exact(let number) where range.contains(number): return number
        case .exact, .huge: report(.outOfRange(range.lowerBound, range.upperBound))
        case .fraction: report(.notAnInteger)
        }
        return nil
    }

    /// Whether the value is null, which is then read.
    func isNull() throws -> Bool {
        guard try cursor.kind() == .null else { return false }
        try cursor.null()
        return true
    }

    /// Whether the value is of the kind expected; another one is a fault and passed over.
    private func begins(_ kind: JSONCursor.Kind, _ expected: FileFault.JSONType) throws -> Bool {
        let found = try cursor.kind()
        guard found != kind else { return true }
        report(.wrongType(expected: expected, found: FileFault.JSONType(found)))
        try cursor.skip()
        return false
    }

    private func written(_ path: [Step]) -> String {
        path.reduce(into: "") { written, step in
            switch step {
            case .index(let index): written += "[\(index)]"
            case .key(let key) where key.isName: written += written.isEmpty ? key : ".\(key)"
            case .key(let key):
                written += "["
                written += String(
                    decoding: JSONTree.text(String(key.prefix(60))).bytes(.compact).dropLast(),
                    as: UTF8.self
                )
                written += "]"
            }
        }
    }
}

extension String {
    /// Whether the key needs no quotes in a path.
    fileprivate var isName: Bool {
        !isEmpty && utf8.count <= 60
            && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }
    }
}

extension FileFault.JSONType {
    fileprivate init(_ kind: JSONCursor.Kind) {
        self =
            switch kind {
            case .object: .object
            case .array: .array
            case .string: .string
            case .number: .number
            case .boolean: .boolean
            case .null: .null
            }
    }
}
