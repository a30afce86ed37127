import NIOConcurrencyHelpers
package import NIOCore

/// The documents that were written last: an answer that is given again need not be written again.
///
/// They are known by the values themselves. Values that share their arrays, as one that was remembered does with its
/// copies, are compared in no time.
package final class JSONDocuments: Sendable {
    package static let shared = JSONDocuments()

    private struct Document {
        let value: any Sendable
        let bytes: ByteBuffer
    }

    /// How many are kept, and how large each may be, in bytes.
    private static let most = 16
    private static let largest = 1 << 16

    /// Those that were asked for last come first.
    private let documents = NIOLockedValueBox<[Document]>([])

    init() {}

    /// The value as a JSON document, as `JSONBytes` writes it.
    ///
    /// - Throws: what `JSONBytes` throws.
    package func document<Value: Encodable & Equatable & Sendable>(of value: Value) throws -> ByteBuffer {
        if let bytes = known(value) { return bytes }
        let bytes = ByteBuffer(bytes: try JSONBytes(value).bytes)
        guard bytes.readableBytes <= Self.largest else { return bytes }
        documents.withLockedValue { documents in
            if documents.count == Self.most { documents.removeLast() }
            documents.insert(Document(value: value, bytes: bytes), at: 0)
        }
        return bytes
    }

    private func known<Value: Equatable>(_ value: Value) -> ByteBuffer? {
        documents.withLockedValue { documents in
            guard let place = documents.firstIndex(where: { $0.value as? Value == value }) else { return nil }
            let document = documents[place]
            if place > 0 {
                documents.remove(at: place)
                documents.insert(document, at: 0)
            }
            return document.bytes
        }
    }
}
