/// A calendar day (`date`), counted from 1 January 2000 in the proleptic Gregorian calendar.
package struct PostgresDay: Hashable, Comparable, Sendable {
    /// Days since 1 January 2000; PostgreSQL's `date` ends in the year 5,874,897.
    package var daysSince2000: Int32

    package init(daysSince2000: Int32) { self.daysSince2000 = daysSince2000 }

    /// Before every day.
    package static let negativeInfinity = PostgresDay(daysSince2000: .min)

    /// After every day.
    package static let infinity = PostgresDay(daysSince2000: .max)

    package static func < (left: PostgresDay, right: PostgresDay) -> Bool { left.daysSince2000 < right.daysSince2000 }
}

extension PostgresDay: ArrayElement {
    package static let postgresType = PostgresType.date
    package static let arrayType = PostgresType.dateArray

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(daysSince2000) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .date else { throw .unexpectedType(type) }
        self.init(daysSince2000: try bytes.wholeInteger())
    }
}

/// A moment (`timestamptz`), counted in microseconds from midnight UTC before 1 January 2000.
package struct PostgresMoment: Hashable, Comparable, Sendable {
    /// Microseconds since 2000-01-01T00:00:00Z.
    package var microsecondsSince2000: Int64

    package init(microsecondsSince2000: Int64) { self.microsecondsSince2000 = microsecondsSince2000 }

    /// Before every moment.
    package static let negativeInfinity = PostgresMoment(microsecondsSince2000: .min)

    /// After every moment.
    package static let infinity = PostgresMoment(microsecondsSince2000: .max)

    package static func < (left: PostgresMoment, right: PostgresMoment) -> Bool {
        left.microsecondsSince2000 < right.microsecondsSince2000
    }
}

extension PostgresMoment: ArrayElement {
    package static let postgresType = PostgresType.timestamptz
    package static let arrayType = PostgresType.timestamptzArray

    package func encode(into buffer: inout ParameterBuffer) { buffer.append(microsecondsSince2000) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == .timestamptz else { throw .unexpectedType(type) }
        self.init(microsecondsSince2000: try bytes.wholeInteger())
    }
}
