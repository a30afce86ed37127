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

    /// How long each step may take.
    struct Limits: Sendable {
        /// From opening the connection, or from the end of a response, until the whole head of the next request.
        var head = TimeAmount.seconds(15)

        /// From a request's head to the end of its body.
        var body = TimeAmount.seconds(30)

        /// From a response's first byte until the client has taken the last.
        var response = TimeAmount.seconds(30)
    }

    private let limits: Limits
    private var deadline: Scheduled<Void>?

    init(_ limits: Limits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { wait(limits.head, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelActive(context: ChannelHandlerContext) {
        wait(limits.head, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: wait(limits.body, context)
        case .body: break
        // How long the answer takes is the server's affair.
        case .end: deadline?.cancel()
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
    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) { bound.value.close(mode: .all, promise: nil) }
    }
}
