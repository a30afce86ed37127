/// A type of PostgreSQL, by the object identifier that the protocol uses for it.
package struct PostgresType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package var description: String { "type \(rawValue)" }

    /// Left to the server to infer from the statement: for enumerations and other types made by a schema.
    package static let inferred = PostgresType(rawValue: 0)

    package static let bool = PostgresType(rawValue: 16)
    package static let bytea = PostgresType(rawValue: 17)
    package static let char = PostgresType(rawValue: 18)
    package static let name = PostgresType(rawValue: 19)
    package static let int8 = PostgresType(rawValue: 20)
    package static let int2 = PostgresType(rawValue: 21)
    package static let int4 = PostgresType(rawValue: 23)
    package static let text = PostgresType(rawValue: 25)
    package static let oid = PostgresType(rawValue: 26)
    package static let json = PostgresType(rawValue: 114)
    package static let float4 = PostgresType(rawValue: 700)
    package static let float8 = PostgresType(rawValue: 701)
    package static let unknown = PostgresType(rawValue: 705)
    package static let bpchar = PostgresType(rawValue: 1042)
    package static let varchar = PostgresType(rawValue: 1043)
    package static let date = PostgresType(rawValue: 1082)
    package static let timestamptz = PostgresType(rawValue: 1184)
    package static let uuid = PostgresType(rawValue: 2950)
    package static let jsonb = PostgresType(rawValue: 3802)
    package static let int4range = PostgresType(rawValue: 3904)
    package static let tstzrange = PostgresType(rawValue: 3910)
    package static let daterange = PostgresType(rawValue: 3912)
    package static let int8range = PostgresType(rawValue: 3926)

    package static let boolArray = PostgresType(rawValue: 1000)
    package static let byteaArray = PostgresType(rawValue: 1001)
    package static let int2Array = PostgresType(rawValue: 1005)
    package static let int4Array = PostgresType(rawValue: 1007)
    package static let textArray = PostgresType(rawValue: 1009)
    package static let int8Array = PostgresType(rawValue: 1016)
    package static let float4Array = PostgresType(rawValue: 1021)
    package static let float8Array = PostgresType(rawValue: 1022)
    package static let dateArray = PostgresType(rawValue: 1182)
    package static let timestamptzArray = PostgresType(rawValue: 1185)
    package static let uuidArray = PostgresType(rawValue: 2951)
    package static let jsonbArray = PostgresType(rawValue: 3807)
    package static let int4rangeArray = PostgresType(rawValue: 3905)
    package static let tstzrangeArray = PostgresType(rawValue: 3911)
    package static let daterangeArray = PostgresType(rawValue: 3913)
    package static let int8rangeArray = PostgresType(rawValue: 3927)

    /// The first identifier that types made by a schema or an extension can have.
    static let firstMadeByUsers: UInt32 = 16_384
}
