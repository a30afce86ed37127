/// A value that can bound a range.
package protocol RangeBound: ArrayElement, Comparable, Hashable {
    /// The type of a range between such values.
    static var rangeType: PostgresType { get }

    /// The type of an array of such ranges.
    static var rangeArrayType: PostgresType { get }
}

extension Int32: RangeBound {
    package static let rangeType = PostgresType.int4range
    package static let rangeArrayType = PostgresType.int4rangeArray
}

extension Int64: RangeBound {
    package static let rangeType = PostgresType.int8range
    package static let rangeArrayType = PostgresType.int8rangeArray
}

extension PostgresDay: RangeBound {
    package static let rangeType = PostgresType.daterange
    package static let rangeArrayType = PostgresType.daterangeArray
}

extension PostgresMoment: RangeBound {
    package static let rangeType = PostgresType.tstzrange
    package static let rangeArrayType = PostgresType.tstzrangeArray
}

/// A range of days, moments or integers, such as `daterange`.
///
/// PostgreSQL writes ranges of days and integers with the lower bound included and the upper one excluded, whatever was
/// sent.
package enum PostgresRange<Bound: RangeBound>: Hashable, Sendable {
    /// One end of a range.
    package enum End: Hashable, Sendable {
        case included(Bound)
        case excluded(Bound)
        case unbounded
    }

    case empty
    case between(lower: End, upper: End)
}

extension PostgresRange: ArrayElement {
    package static var postgresType: PostgresType { Bound.rangeType }
    package static var arrayType: PostgresType { Bound.rangeArrayType }

    /// The flags with which a range's binary form begins.
    private enum Flag {
        static var empty: UInt8 { 0x01 }
        static var lowerIncluded: UInt8 { 0x02 }
        static var upperIncluded: UInt8 { 0x04 }
        static var lowerUnbounded: UInt8 { 0x08 }
        static var upperUnbounded: UInt8 { 0x10 }
    }

    package func encode(into buffer: inout ParameterBuffer) {
        guard case .between(let lower, let upper) = self else { return buffer.append(Flag.empty) }
        var flags: UInt8 = 0
        switch lower {
        case .included: flags |= Flag.lowerIncluded
        case .excluded: break
        case .unbounded: flags |= Flag.lowerUnbounded
        }
        switch upper {
        case .included: flags |= Flag.upperIncluded
        case .excluded: break
        case .unbounded: flags |= Flag.upperUnbounded
        }
        buffer.append(flags)
        for end in [lower, upper] {
            switch end {
            case .included(let bound), .excluded(let bound): buffer.appendWithLength(bound)
            case .unbounded: break
            }
        }
    }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard type == Bound.rangeType else { throw .unexpectedType(type) }
        var offset = 0
        let flags = try bytes.integer(UInt8.self, at: &offset)
        if flags & Flag.empty != 0 {
            self = .empty
            return
        }
        var lower = End.unbounded
        if flags & Flag.lowerUnbounded == 0 {
            let bound = try bytes.valueWithLength(Bound.self, type: Bound.postgresType, at: &offset)
            lower = flags & Flag.lowerIncluded != 0 ? .included(bound) : .excluded(bound)
        }
        var upper = End.unbounded
        if flags & Flag.upperUnbounded == 0 {
            let bound = try bytes.valueWithLength(Bound.self, type: Bound.postgresType, at: &offset)
            upper = flags & Flag.upperIncluded != 0 ? .included(bound) : .excluded(bound)
        }
        guard offset == bytes.byteCount else { throw .malformed }
        self = .between(lower: lower, upper: upper)
    }
}
