internal import CLibPQ

/// Handing statements to libpq.
extension Link {
    /// Results come in binary.
    private static var binary: Int32 { 1 }

    /// Sends a statement, prepared before or not.
    func send(_ query: Query, _ plan: StatementCache.Plan) throws(PostgresError) {
        let sent =
            switch plan {
            case .once:
                withTypes(of: query) { types in
                    withParameters(of: query) { count, values, lengths, formats in
                        query.text.withCString { text in
                            PQsendQueryParams(handle, text, count, types, values, lengths, formats, Self.binary)
                        }
                    }
                }
            case .prepare(let name), .prepared(let name):
                withParameters(of: query) { count, values, lengths, formats in
                    name.withCString { PQsendQueryPrepared(handle, $0, count, values, lengths, formats, Self.binary) }
                }
            }
        guard sent == 1 else { throw refusedToSend() }
    }

    /// Sends the order to prepare a statement under a name.
    func sendPrepare(_ query: Query, _ name: String) throws(PostgresError) {
        let count = Int32(query.parameters.count)
        let sent = withTypes(of: query) { PQsendPrepare(handle, name, query.text, count, $0) }
        guard sent == 1 else { throw refusedToSend() }
    }

    /// libpq refuses to send only when the connection is gone or it has no memory; either way it is of no more use.
    func refusedToSend() -> PostgresError { lose(.broken(nil)) }

    private func withTypes<Outcome>(of query: Query, _ body: (UnsafePointer<Oid>?) -> Outcome) -> Outcome {
        let slots = query.parameters.slots
        return withUnsafeTemporaryAllocation(of: Oid.self, capacity: max(1, slots.count)) { types in
            for (index, slot) in slots.enumerated() { types.initializeElement(at: index, to: slot.type.rawValue) }
            return body(types.baseAddress)
        }
    }

    /// Lends pointers into the parameters' one buffer, for the duration of the call only.
    private func withParameters<Outcome>(
        of query: Query,
        _ body: (
            _ count: Int32,
            _ values: UnsafePointer<UnsafePointer<CChar>?>?,
            _ lengths: UnsafePointer<Int32>?,
            _ formats: UnsafePointer<Int32>?
        ) -> Outcome
    ) -> Outcome {
        let parameters = query.parameters
        let count = parameters.count
        guard count > 0 else { return body(0, nil, nil, nil) }
        return parameters.buffer.bytes.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { lengthsAndFormats in
                    for (index, slot) in parameters.slots.enumerated() {
                        values.initializeElement(at: index, to: pointer(to: slot, in: bytes))
                        lengthsAndFormats.initializeElement(at: index, to: Int32(parameters.length(at: index)))
                        lengthsAndFormats.initializeElement(at: count + index, to: Self.binary)
                    }
                    let lengths = lengthsAndFormats.baseAddress
                    return body(Int32(count), values.baseAddress, lengths, lengths.map { $0 + count })
                }
            }
        }
    }

    /// Where a parameter begins; NULL has no address, and an empty value must have one.
    private func pointer(to slot: Parameters.Slot, in bytes: UnsafeRawBufferPointer) -> UnsafePointer<CChar>? {
        guard !slot.isNull else { return nil }
        guard let base = bytes.baseAddress else { return Self.emptyValue }
        return (base + slot.start).assumingMemoryBound(to: CChar.self)
    }

    /// An address for values of no bytes.
    private static var emptyValue: UnsafePointer<CChar> {
        UnsafeRawPointer(("" as StaticString).utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
