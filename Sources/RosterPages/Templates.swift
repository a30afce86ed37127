import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The templates of the pages, as they were when the program was built.
enum Templates {
    private static let library = Result {
        var library = MustacheLibrary()
        for file in EmbeddedFile.all {
            guard let name = file.path.wholeMatch(of: /templates\/(.+)\.mustache/)?.1 else { continue }
            try library.register(file.text, named: String(name))
        }
        return library
    }

    /// A page.
    ///
    /// - Parameters:
    ///   - name: the template, such as `sign-in`.
    ///   - content: what it shows.
    /// - Throws: why the templates cannot be read, which would be the program's mistake.
    static func page(_ name: String, showing content: Any, status: HTTPResponse.Status) throws -> Response {
        guard let text = try library.get().render(content, withTemplate: name) else { throw NoTemplate(name: name) }
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private struct NoTemplate: Error {
        let name: String
    }
}
