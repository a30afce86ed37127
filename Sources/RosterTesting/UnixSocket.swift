import Glibc

/// Sockets of the file system, as the system has them.
enum UnixSocket {
    /// The system refused.
    struct Refused: Error { let code: Int32 }

    static func listen(_ path: String) throws -> Int32 {
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let isBound = unsafe withAddress(path) { address, length in unsafe bind(listener, address, length) == 0 }
        // Whoever the test runs its programs as may connect.
        guard isBound, unsafe chmod(path, 0o777) == 0, Glibc.listen(listener, 64) == 0 else {
            throw Refused(code: errno)
        }
        return listener
    }

    static func accept(_ listener: Int32) -> Int32? {
        let accepted = Glibc.accept(listener, nil, nil)
        return accepted < 0 ? nil : accepted
    }

    static func connect(_ path: String) -> Int32? {
        let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let isConnected = unsafe withAddress(path) { address, length in
            unsafe Glibc.connect(client, address, length) == 0
        }
        if !isConnected { close(client) }
        return isConnected ? client : nil
    }

    /// What arrived; `nil` at the end.
    static func read(_ socket: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe recv(socket, $0.baseAddress, $0.count, 0) }
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }

    /// - Returns: whether all of it was taken.
    static func write(_ bytes: [UInt8], to socket: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { place in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: place[sent...])
                return unsafe send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Ends both directions; whoever reads from it comes to the end.
    static func end(_ socket: Int32) { shutdown(socket, Int32(SHUT_RDWR)) }

    static func close(_ socket: Int32) { Glibc.close(socket) }

    private static func withAddress<Outcome>(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Outcome
    ) -> Outcome {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
