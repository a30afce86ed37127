import Synchronization

/// A value that is made when it is first asked for, and kept.
final class Lazily<Value: Sendable>: Sendable {
    private let make: @Sendable () throws -> Value
    private let made = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

    /// The value.
    ///
    /// Whoever asks while it is being made waits for that. What cannot be made is tried again.
    func value() throws -> Value {
        try made.withLock { made in
            if let made { return made }
            let value = try make()
            made = value
            return value
        }
    }
}
