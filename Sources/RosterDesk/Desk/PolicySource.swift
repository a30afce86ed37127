package import Policies
import Synchronization

/// Where policies come from; they are read when something depends on them, once, and not before.
package struct PolicySource: Sendable {
    private let policies: LazyPolicies

    package init(_ read: @escaping @Sendable () throws -> Policies) { policies = LazyPolicies(read) }

    /// Those that the program carries.
    package static let shipped = PolicySource { try Policies(overriding: nil) }

    /// The policies; whoever asks while they are being read waits for that.
    package func read() throws -> Policies { try policies.value() }
}

/// Policies that are kept once they have been read.
private final class LazyPolicies: Sendable {
    private let read: @Sendable () throws -> Policies
    private let known = Mutex<Policies?>(nil)

    init(_ read: @escaping @Sendable () throws -> Policies) { self.read = read }

    func value() throws -> Policies {
        try known.withLock { known in
            if let known { return known }
            let policies = try read()
            known = policies
            return policies
        }
    }
}
