package import ExpertGroup
package import Postgres

extension CivilDate: ArrayElement {
    package static let postgresType = PostgresDay.postgresType
    package static let arrayType = PostgresDay.arrayType

    package func encode(into buffer: inout ParameterBuffer) {
        PostgresDay(daysSince2000: dayNumber).encode(into: &buffer)
    }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        let day = try PostgresDay(bytes: bytes, type: type)
        guard let date = CivilDate(dayNumber: day.daysSince2000) else { throw .malformed }
        self = date
    }
}

extension PersonID: ArrayElement {
    package static let postgresType = Int64.postgresType
    package static let arrayType = Int64.arrayType

    package func encode(into buffer: inout ParameterBuffer) { rawValue.encode(into: &buffer) }

    package init(bytes: RawSpan, type: PostgresType) throws(DecodingFailure.Problem) {
        guard let id = PersonID(rawValue: try Int64(bytes: bytes, type: type)) else { throw .malformed }
        self = id
    }
}
