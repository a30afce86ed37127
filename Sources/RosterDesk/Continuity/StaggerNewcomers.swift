import ExpertGroup
import Policies
import Postgres

/// Somebody who is to be appointed, with the lengths of terms that are tried.
struct StaggerNewcomer: Hashable {
    let name: String
    let firstDay: CivilDate

    /// In months.
    let preferred: Int

    /// The last day of the mandate that the first day lies in, as it is known.
    let mandateEnd: CivilDate

    /// The last day of a term of so many months.
    func lastDay(_ months: Int) -> CivilDate { firstDay.lastDay(ofMonths: months) }

    /// The last day that would be served of it: nobody serves past the mandate.
    func effectiveEnd(_ months: Int) -> CivilDate { min(lastDay(months), mandateEnd) }

    /// Reads `NAME-OR-NUMBER:FIRST_DAY` or `NAME-OR-NUMBER:FIRST_DAY:MONTHS`, several with commas between them; a number
    /// stands for so many who are not named yet.
    ///
    /// - Throws: `Failure`, where that is not what stands there, or no mandate is in force on a first day.
    static func read(
        _ text: String,
        preferred: Int,
        seat: (Int) -> String,
        _ session: Session
    ) throws -> [StaggerNewcomer] {
        var newcomers: [StaggerNewcomer] = []
        for part in text.split(separator: ",").map(String.init) {
            let fields = part.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmingBlanks }
            guard (2...3).contains(fields.count), !fields[0].isEmpty, let firstDay = CivilDate(fields[1]),
                let months = fields.count == 3 ? Int(fields[2]) : preferred, SuggestTerms.lengths.contains(months)
            else { throw Failure.wrongNewcomer(part.trimmingBlanks) }
            guard let name = Name(fields[0]) else { throw Failure.wrongNewcomer(part.trimmingBlanks) }
            let end: CivilDate? = try session.rows("select mandate_end_for(\(firstDay)) as last_day")[0]["last_day"]
            guard let end else {
                throw Failure.broken(rule: "appointment_begins_within_mandate", facts: "{\"day\": \"\(firstDay)\"}")
            }
            for name in name.all(seat: seat, after: newcomers.count) {
                newcomers.append(
                    StaggerNewcomer(name: name, firstDay: firstDay, preferred: months, mandateEnd: end)
                )
            }
        }
        guard (1...SuggestTerms.mostNewcomers).contains(newcomers.count) else { throw Failure.wrongNewcomer(text) }
        return newcomers
    }

    /// Who is to be appointed: somebody with a name, which has a letter, or so many without.
    private enum Name {
        case named(String)
        case unnamed(Int)

        /// `nil` for what is neither.
        init?(_ text: String) {
            if text.contains(where: \.isLetter) {
                self = .named(text)
            } else if text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let number = Int(text),
                (1...SuggestTerms.mostNewcomers).contains(number)
            {
                self = .unnamed(number)
            } else {
                return nil
            }
        }

        /// Their names, of those without any by the numbers of their seats.
        func all(seat: (Int) -> String, after count: Int) -> [String] {
            switch self {
            case .named(let name): [name]
            case .unnamed(let number): (1...number).map { seat(count + $0) }
            }
        }
    }
}

extension Substring {
    /// Without the blanks around it.
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension String {
    fileprivate var trimmingBlanks: String { self[...].trimmingBlanks }
}
