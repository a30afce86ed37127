import ExpertGroup
package import Foundation
package import Selection

/// The file in which a stagger problem is written as JSON, its days as `2027-06-30`.
///
/// A term of some months ends on the day before the same day so many months after its first day; where that month is
/// too short for such a day, it ends on the month's last day. There are at most 200 newcomers, and terms of at most
/// 1200 months.
package enum StaggerFile {
    package static func read(_ data: Data) throws(FileError) -> FileReading<StaggerProblem> {
        try FileReader.read(data) { reader in
            var newcomers: [StaggerProblem.Newcomer?] = []
            var problem = StaggerProblem(newcomers: [], ends: [], windowDays: 0, maxEnds: 0)
            try reader.record(requires: ["newcomers", "window_days", "max_ends"]) { key in
                switch key {
                case "newcomers": newcomers = try reader.elements(atMost: 200, reader.newcomer)
                case "ends": problem.ends = try reader.elements(reader.day).compactMap { $0.map { Int($0.dayNumber) } }
                case "window_days": problem.windowDays = try reader.integer(FileReader.counts) ?? 0
                case "max_ends": problem.maxEnds = try reader.integer(FileReader.counts) ?? 0
                default: try reader.unknownKey()
                }
            }
            reader.reportRepeated(newcomers.lazy.map { $0?.id }, of: "newcomers")
            problem.newcomers = newcomers.compactMap(\.self)
            return problem
        }
    }
}

extension FileReader {
    fileprivate func newcomer() throws -> StaggerProblem.Newcomer? {
        var id: String?
        var firstDay: CivilDate?
        var months: [Int] = []
        var preferred = 0
        try record(requires: ["id", "first_day", "months", "preferred"]) { key in
            switch key {
            case "id": id = try text()
            case "first_day": firstDay = try day()
            case "months": months = try elements { try integer(1...1200) ?? 0 }
            case "preferred": preferred = try integer(0...1200) ?? 0
            default: try unknownKey()
            }
        }
        guard let id, let firstDay else { return nil }
        let options = Set(months).sorted().map { months in
            StaggerProblem.Option(months: months, lastDay: Int(firstDay.lastDay(ofMonths: months).dayNumber))
        }
        return StaggerProblem.Newcomer(id: id, options: options, preferred: preferred)
    }

    fileprivate func day() throws -> CivilDate? {
        guard let text = try text() else { return nil }
        if let day = CivilDate(text) { return day }
        report(.notADay(text))
        return nil
    }
}

extension CivilDate {
    /// The last day of a term of so many months that begins on this day, reckoned as that of two years is.
    fileprivate func lastDay(ofMonths months: Int) -> CivilDate {
        let sameDay = adding(months: months)
        return sameDay.day == day ? sameDay.adding(days: -1) : sameDay
    }
}
