import Testing

@testable import Postgres

/// The pool's logic, without a server: connections and waiters are numbers.
@Suite("Pool, its state")
struct PoolStateTests {
    private typealias State = PoolState<Int, Int>
    private let now = ContinuousClock.now

    /// The connection or the slot that was granted, as a word.
    private func word(_ answer: State.Answer) -> String {
        switch answer {
        case .granted(.connection(let number)): "connection \(number)"
        case .granted(.slot): "slot"
        case .mustWait: "wait"
        case .shutDown: "shut down"
        }
    }

    private func word(_ consequence: State.Consequence) -> String {
        switch consequence {
        case .nothing: "nothing"
        case .resume(let waiter, .connection(let number)): "\(waiter) gets \(number)"
        case .resume(let waiter, .slot): "\(waiter) gets a slot"
        case .drained: "drained"
        }
    }

    @Test("slots are granted up to the limit, then borrowers wait")
    func limit() {
        var state = State(limit: 2)
        #expect((1...3).map { _ in word(state.borrow()) } == ["slot", "slot", "wait"])
        #expect(state.slots == 2)
    }

    @Test("the connection that was used last is lent first")
    func warmest() {
        var state = State(limit: 2)
        for _ in 1...2 { _ = state.borrow() }
        for number in [7, 8] { #expect(word(state.giveBack(number, at: now)) == "nothing") }
        #expect(word(state.borrow()) == "connection 8")
    }

    @Test("who waits longest is served first, and nobody who comes later overtakes")
    func order() {
        var state = State(limit: 1)
        _ = state.borrow()
        for waiter in [10, 11] { #expect(word(state.wait(id: UInt64(waiter), waiter, until: now)) == "wait") }
        #expect(word(state.giveBack(1, at: now)) == "10 gets 1")
        #expect(word(state.borrow()) == "wait")
        #expect(word(state.freeSlot()) == "11 gets a slot")
        #expect(state.slots == 1)
    }

    @Test("a borrower for whom something became free on the way into the queue does not wait")
    func freeMeanwhile() {
        var state = State(limit: 1)
        _ = state.borrow()
        _ = state.giveBack(1, at: now)
        #expect(word(state.wait(id: 1, 10, until: now)) == "connection 1")
        #expect(state.waitingCount == 0)
    }

    @Test("a waiter whose task is cancelled leaves the queue, once")
    func leave() {
        var state = State(limit: 1)
        _ = state.borrow()
        _ = state.wait(id: 1, 10, until: now)
        #expect(state.leave(id: 1) == 10)
        #expect(state.leave(id: 1) == nil)
        #expect(word(state.giveBack(1, at: now)) == "nothing")
    }

    @Test("those whose time is up are turned away, the others wait on")
    func expire() {
        var state = State(limit: 1)
        _ = state.borrow()
        _ = state.wait(id: 1, 10, until: now)
        _ = state.wait(id: 2, 11, until: now + .seconds(1))
        #expect(state.nextDeadline == now)
        #expect(state.expire(at: now) == [10])
        #expect(state.nextDeadline == now + .seconds(1))
    }

    @Test("a connection that broke frees its slot")
    func broken() {
        var state = State(limit: 1)
        _ = state.borrow()
        #expect(word(state.freeSlot()) == "nothing")
        #expect(state.slots == 0)
        #expect(word(state.borrow()) == "slot")
    }

    @Test("connections that nobody used for a while are taken out, the others stay")
    func idle() {
        var state = State(limit: 3)
        for _ in 1...3 { _ = state.borrow() }
        _ = state.giveBack(1, at: now)
        _ = state.giveBack(2, at: now + .seconds(5))
        #expect(state.removeIdle(since: now + .seconds(1)) == [1])
        #expect(state.slots == 2 && state.idleCount == 1)
    }

    @Test("a shutdown turns waiters away, closes what is idle, and is complete when the last comes back")
    func shutDown() {
        var state = State(limit: 3)
        for _ in 1...3 { _ = state.borrow() }
        _ = state.giveBack(1, at: now)
        _ = state.borrow()
        _ = state.wait(id: 1, 10, until: now)
        let (waiters, idle) = state.shutDown()
        #expect(waiters == [10] && idle == [])
        #expect(word(state.borrow()) == "shut down")
        #expect(word(state.giveBack(1, at: now)) == "nothing")
        #expect(word(state.freeSlot()) == "nothing")
        #expect(word(state.giveBack(3, at: now)) == "drained")
        #expect(state.slots == 0)
    }

    @Test("in any sequence of events no more than the limit are out, and nobody waits while something is free")
    func anySequence() {
        var random = SystemRandomNumberGenerator()
        for _ in 1...200 {
            var state = State(limit: Int.random(in: 1...4, using: &random))
            var (lent, next) = (0, 0)
            for step in 0..<200 {
                switch Int.random(in: 0...5, using: &random) {
                case 0...2:
                    next += 1
                    let answer = state.wait(id: UInt64(next), next, until: now + .seconds(step))
                    if case .granted = answer { lent += 1 }
                case 3 where lent > 0: if case .nothing = state.giveBack(step, at: now) { lent -= 1 }
                case 4 where lent > 0: if case .nothing = state.freeSlot() { lent -= 1 }
                default: _ = state.leave(id: UInt64.random(in: 0...UInt64(next), using: &random))
                }
                #expect(lent + state.idleCount == state.slots && state.slots <= state.limit)
                #expect(state.waitingCount == 0 || lent == state.limit)
            }
        }
    }
}
