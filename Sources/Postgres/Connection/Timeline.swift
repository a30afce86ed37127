internal import NIOConcurrencyHelpers

/// The timeline that a primary writes on; each promotion of a standby begins a higher one.
package struct Timeline: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Reads the first eight hexadecimal digits of a WAL file's name, as `pg_walfile_name` gives it.
    init?(walFile name: String) {
        guard name.utf8.count == 24, let value = UInt32(name.prefix(8), radix: 16) else { return nil }
        self.init(rawValue: value)
    }

    package var description: String { String(rawValue) }

    package static func < (left: Timeline, right: Timeline) -> Bool { left.rawValue < right.rawValue }
}

/// Remembers the newest timeline that any connection has seen, so that a primary that was replaced and comes back is
/// not written to.
///
/// libpq takes the first host that says it is read-write, and after a fail-over the old primary says so too. One watch
/// is shared by all pools that speak to the same servers.
package final class PrimaryWatch: Sendable {
    private let seen: NIOLockedValueBox<Timeline>

    /// - Parameter atLeast: a timeline that is known from before, or 0.
    package init(atLeast: Timeline = Timeline(rawValue: 0)) { seen = NIOLockedValueBox(atLeast) }

    /// The newest timeline seen so far.
    package var newest: Timeline { seen.withLockedValue { $0 } }

    /// Whether a primary on `timeline` may be used; a newer one than before is remembered.
    func admits(_ timeline: Timeline) -> Bool {
        seen.withLockedValue { newest in
            newest = max(newest, timeline)
            return timeline == newest
        }
    }
}
