import Postgres
import RosterTesting
import Testing

@Suite("Notifications")
struct ListenerTests {
    @Test("what is notified is heard, in order; after a lost connection the listener says that it may have missed some")
    func hearing() async throws {
        let server = try await PrivateServer.start()
        let listener = Listener(server.options(), channels: ["roster_changed", #"odd "name"#], logger: .silent)
        let running = Task { try await listener.run() }
        var events = listener.events.makeAsyncIterator()
        #expect(await events.next() == .listening)

        try await server.psql("notify roster_changed, 'appointment'")
        try await server.psql(#"notify "odd ""name""#)
        #expect(
            await events.next()
                == .notification(Listener.Notification(channel: "roster_changed", payload: "appointment"))
        )
        #expect(await events.next() == .notification(Listener.Notification(channel: #"odd "name"#, payload: "")))

        try await server.psql(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'roster-tests'"
        )
        #expect(await events.next() == .listening)
        try await server.psql("notify roster_changed, 'again'")
        #expect(
            await events.next() == .notification(Listener.Notification(channel: "roster_changed", payload: "again"))
        )

        try await server.kill()
        try await server.start()
        #expect(await events.next() == .listening)

        let start = ContinuousClock.now
        running.cancel()
        try await running.value
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(await events.next() == nil)
    }

    @Test("a listener ends at once also when its server is frozen")
    func endsWhileFrozen() async throws {
        let server = try await PrivateServer.start()
        let listener = Listener(server.options(), channels: ["roster_changed"], logger: .silent)
        let running = Task { try await listener.run() }
        var events = listener.events.makeAsyncIterator()
        #expect(await events.next() == .listening)
        try await server.freeze()
        let start = ContinuousClock.now
        running.cancel()
        try await running.value
        #expect(ContinuousClock.now - start < .seconds(20))  // its answer time-out is 35 seconds
        try await server.thaw()
    }

    @Test("a server that falls silent is noticed by the heartbeat")
    func silence() async throws {
        let server = try await PrivateServer.start()
        let log = RecordedLog()
        let options = server.options { $0.answerTimeout = .milliseconds(300) }
        let listener = Listener(
            options,
            channels: ["roster_changed"],
            heartbeat: .milliseconds(200),
            logger: log.logger
        )
        let running = Task { try await listener.run() }
        var events = listener.events.makeAsyncIterator()
        #expect(await events.next() == .listening)
        try await server.freeze()
        while !log.lines.contains(where: { $0.contains("not listening") }) {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await server.thaw()
        #expect(await events.next() == .listening)
        running.cancel()
        try await running.value
    }
}
