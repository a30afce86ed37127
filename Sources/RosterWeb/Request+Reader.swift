package import Hummingbird

extension Request {
    /// Whether a program asks: it shows a token in `Authorization` and reads problem details, where a person shows a cookie
    /// and reads a page.
    package var isForProgram: Bool { uri.path.hasPrefix("/api/") || uri.path == "/metrics" }
}
