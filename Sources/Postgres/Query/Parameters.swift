/// A statement's parameters: their types, and their bytes in one buffer.
package struct Parameters: Sendable {
    /// Where one parameter lies in the buffer.
    struct Slot: Sendable {
        let type: PostgresType

        /// Where it begins; it ends where the next one begins.
        let start: Int

        let isNull: Bool
    }

    /// The protocol counts a statement's parameters with 16 bits.
    static let greatestCount = 65_535

    /// One message of the protocol, and one value in the server, is smaller than 1 GiB; the rest is for the text.
    static let greatestSize = (1 << 30) - (1 << 20)

    private(set) var buffer = ParameterBuffer()
    private(set) var slots: [Slot] = []

    package var count: Int { slots.count }

    mutating func reserve(_ count: Int) { slots.reserveCapacity(count) }

    mutating func append<Value: ParameterValue>(_ value: Value) {
        let isNull = value.isNull
        slots.append(Slot(type: Value.postgresType, start: buffer.bytes.count, isNull: isNull))
        if !isNull { value.encode(into: &buffer) }
    }

    /// Refuses what the protocol cannot carry, before anything is sent.
    func check() throws(PostgresError) {
        guard count <= Self.greatestCount else { throw .misused(.tooManyParameters(count)) }
        guard buffer.bytes.count <= Self.greatestSize else { throw .misused(.parametersTooLarge) }
    }

    /// How many bytes the parameter at `index` has.
    func length(at index: Int) -> Int {
        (index + 1 < slots.count ? slots[index + 1].start : buffer.bytes.count) - slots[index].start
    }
}
