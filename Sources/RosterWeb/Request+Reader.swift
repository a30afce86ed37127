package import Hummingbird

extension Request {
    /// Whether a program asks: it shows a token in `Authorization` and reads problem details, where a person shows a cookie
    /// and reads a page.
    ///
    /// The path is read as the router reads it, for which `//api/v1` is `/api/v1`.
    package var isForProgram: Bool {
        let parts = uri.path.split(separator: "/", maxSplits: 2)
        return parts.first == "api" || parts.first == "metrics" && parts.count == 1
    }
}
