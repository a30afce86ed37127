/// For how long a client may let the service wait at each step.
package struct ClientPatience: Sendable {
    /// From opening the connection, or from the end of a response, until the whole head of the next request.
    package var head = Duration.seconds(15)

    /// From a request's head to the end of its body.
    package var body = Duration.seconds(30)

    /// From a response's first byte until the client has taken the last.
    package var response = Duration.seconds(30)

    package init() {}

    package init(head: Duration, body: Duration, response: Duration) {
        (self.head, self.body, self.response) = (head, body, response)
    }
}
