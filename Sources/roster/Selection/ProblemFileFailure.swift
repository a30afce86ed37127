import Foundation
import Phrases
import RosterDesk
import SelectionFiles
import Sheets

/// A file of a problem or an answer that cannot be used, and where it is.
struct ProblemFileFailure: Error {
    let path: String
    let reason: FileError

    /// What is wrong with it; of faults each in a line, by its place in the file.
    var phrase: Phrase {
        switch reason {
        case .tooLarge: return .problemTooLarge(path, mebibytes: FileLimits.mostBytes >> 20)
        case .syntax(let fault): return .noJSON(in: path, line: fault.line, column: fault.column)
        case .faults(let faults, let count):
            let phrases = Phrases.onOutput
            let lines = [phrases(.problemFaults(count, in: path))] + faults.map { "  \(phrases($0.phrase))" }
            return .verbatim(lines.joined(separator: "\n"))
        }
    }
}

/// A file whose bytes are read whole; `-` is standard input.
enum ProblemFile {
    /// - Throws: `FileFailure`, `ProblemFileFailure`.
    static func read<Value>(
        _ path: String,
        _ parse: (Data) throws(FileError) -> FileReading<Value>
    ) throws -> Value {
        let bytes: [UInt8]
        do {
            bytes = try SheetFile.bytes(at: path, mostBytes: FileLimits.mostBytes)
        } catch .tooLarge {
            throw ProblemFileFailure(path: path, reason: .tooLarge)
        } catch {
            throw FileFailure(path: path, reason: error)
        }
        do {
            let reading = try parse(Data(bytes))
            if !reading.unknownKeys.isEmpty {
                say(.unknownKeys(Array(reading.unknownKeys.prefix(5)), of: reading.unknownKeyCount))
            }
            return reading.value
        } catch {
            throw ProblemFileFailure(path: path, reason: error)
        }
    }

    /// Says something beside the document that stands on standard output.
    static func say(_ phrase: Phrase) {
        FileHandle.standardError.write(Data("roster: \(Complaint.phrases(phrase).harmlessOnTerminal)\n".utf8))
    }
}

extension FileFault {
    var phrase: Phrase {
        switch kind {
        case .wrongType(let expected, _): .problemFault(at: path, .wrongType, "\(expected)")
        case .missing: .problemFault(at: path, .missing)
        case .repeatedKey: .problemFault(at: path, .repeatedKey)
        case .notAnInteger: .problemFault(at: path, .notAnInteger)
        case .outOfRange(let least, let most): .problemFault(at: path, .outOfRange, least: least, most: most)
        case .repeatedID(let id): .problemFault(at: path, .repeatedID, id)
        case .unknownID(let id): .problemFault(at: path, .unknownID, id)
        case .rising: .problemFault(at: path, .rising)
        case .tooMany(let most): .problemFault(at: path, .tooMany, most: most)
        case .unknownWord(let word): .problemFault(at: path, .unknownWord, word)
        case .notADay(let text): .problemFault(at: path, .notADay, text)
        }
    }
}
