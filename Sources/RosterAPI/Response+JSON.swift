import HTTPTypes
import Hummingbird
import NIOCore
import RosterWeb

extension Response {
    /// A JSON document with keys in snake_case.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        self.init(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONBytes(value).bytes))
        )
    }
}
