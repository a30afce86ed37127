/// Somebody asks more often than is served to one account or one address.
package struct TooManyRequests: Error {
    /// How long to wait, in whole seconds, 1 or more.
    package let seconds: Int

    package init(waiting time: Duration) { seconds = max(1, Int(time.components.seconds) + 1) }
}
