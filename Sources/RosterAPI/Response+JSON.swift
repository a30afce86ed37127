import HTTPTypes
import Hummingbird
import NIOCore
import RosterDesk
import RosterWeb

extension Response {
    /// A JSON document with keys in snake_case.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok) throws {
        self.init(status: status, json: ByteBuffer(bytes: try JSONBytes(value).bytes))
    }

    /// What was found, as a document; one that many ask for, and that is seldom another, is not written each time.
    init<Ask: UseCase>(answer value: Ask.Outcome, to ask: Ask) throws {
        if ask is any RememberedUseCase, let value = value as? any Encodable & Equatable & RememberedOutcome {
            self.init(status: .ok, json: try JSONDocuments.shared.document(of: value))
        } else {
            try self.init(json: value)
        }
    }

    private init(status: HTTPResponse.Status, json: ByteBuffer) {
        self.init(status: status, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: json))
    }
}
