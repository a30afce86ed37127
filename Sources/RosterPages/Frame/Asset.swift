import HTTPTypes
package import Hummingbird
import NIOCore
package import RosterWeb

/// What pages load: the style sheet and the icon.
///
/// Its address holds a digest of what it contains, so that a browser keeps it for ever and still never shows an old one.
struct Asset: Sendable {
    /// Such as `/assets/style.1f0c….css`.
    let path: String
    private let type: String
    private let content: ByteBuffer

    static let style = Asset("style", "css", "text/css; charset=utf-8")
    static let icon = Asset("icon", "svg", "image/svg+xml")

    private init(_ name: String, _ ending: String, _ type: String) {
        let text = EmbeddedFile.all.first { $0.path == "assets/\(name).\(ending)" }?.text ?? ""
        path = "/assets/\(name).\(Self.digest(of: text)).\(ending)"
        self.type = type
        content = ByteBuffer(string: text)
    }

    var response: Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: content)
        )
    }

    /// FNV-1a with 64 bits: it tells versions apart and keeps nothing secret.
    private static func digest(of text: String) -> String {
        let digest = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(digest, radix: 16)
    }
}

/// The assets of the pages, for everybody.
package struct AssetRoutes: Sendable {
    package init() {}

    package func add(to router: Router<RosterRequestContext>) {
        for asset in [Asset.style, .icon] { router.get(RouterPath(asset.path)) { _, _ in asset.response } }
    }
}
