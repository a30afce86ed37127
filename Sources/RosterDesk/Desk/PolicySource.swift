package import Policies

/// Where policies come from; they are read when something depends on them, and not before.
package struct PolicySource: Sendable {
    /// Reads them.
    package let read: @Sendable () throws -> Policies

    package init(_ read: @escaping @Sendable () throws -> Policies) { self.read = read }

    /// Those that the program carries.
    package static let shipped = PolicySource { try Policies(overriding: nil) }
}
