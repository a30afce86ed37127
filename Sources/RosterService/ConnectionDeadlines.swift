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
    private var deadline: Scheduled<Void>?

    init(_ limits: ClientPatience) { self.limits = limits }

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
    private func wait(_ time: Duration, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: TimeAmount(time)) { bound.value.close(mode: .all, promise: nil) }
    }
}
