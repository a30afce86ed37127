import NIOCore
import NIOHTTPTypes

/// Closes a connection on which one side lets the other wait for too long.
///
/// A client may be silent, send a head or a body drop by drop, or not read what it asked for: each would hold memory and a
/// place here for as long as it likes.
final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ClientPatience

    /// Until when the client has to take the next step; `nil` while it owes none.
    private var deadline: NIODeadline?

    /// What looks at the deadline, and when it does.
    ///
    /// It is not set anew at each step: when it goes off it finds out how long there is to wait still.
    private var timer: (task: Scheduled<Void>, due: NIODeadline)?

    init(_ limits: ClientPatience) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { wait(limits.head, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelActive(context: ChannelHandlerContext) {
        wait(limits.head, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: wait(limits.body, context)
        case .body: break
        // How long the answer takes is the server's affair.
        case .end: deadline = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            wait(limits.response, context)
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let taken = promise ?? context.eventLoop.makePromise()
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            taken.futureResult.whenSuccess {
                let (handler, context) = bound.value
                handler.wait(handler.limits.head, context)
            }
            context.write(data, promise: taken)
        }
    }

    /// Closes the connection unless the next step is taken in time.
    private func wait(_ time: Duration, _ context: ChannelHandlerContext) {
        let deadline = context.eventLoop.now + TimeAmount(time)
        self.deadline = deadline
        if let timer, timer.due <= deadline { return }
        look(at: deadline, context)
    }

    private func look(at due: NIODeadline, _ context: ChannelHandlerContext) {
        timer?.task.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let task = context.eventLoop.scheduleTask(deadline: due) {
            let (handler, context) = bound.value
            handler.timer = nil
            guard let deadline = handler.deadline else { return }
            if deadline <= due { context.close(mode: .all, promise: nil) } else { handler.look(at: deadline, context) }
        }
        timer = (task, due)
    }

    private func stop() {
        timer?.task.cancel()
        (timer, deadline) = (nil, nil)
    }
}
