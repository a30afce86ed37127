import HTTPTypes
import Hummingbird
import NIOCore
import RosterWeb

extension Response {
    /// A JSON document with keys in snake_case.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        self.init(status: status, json: ByteBuffer(bytes: try JSONBytes(value).bytes))
    }

    /// The same for a value that many ask for, and that is seldom another.
    init(rememberedJSON value: some Encodable & Equatable & Sendable) throws {
        self.init(status: .ok, json: try JSONDocuments.shared.document(of: value))
    }

    private init(status: HTTPResponse.Status, json: ByteBuffer) {
        self.init(status: status, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: json))
    }
}
