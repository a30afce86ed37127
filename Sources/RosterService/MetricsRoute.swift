import Hummingbird
import NIOCore
import RosterDesk
import RosterWeb

/// What a monitor reads, with a token of an administrator or an auditor.
struct MetricsRoute: Sendable {
    let metrics: Metrics
    let pools: Pools

    func add(to router: RouterGroup<AdmittedContext>) {
        router.get("metrics") { _, context in
            guard [.administrator, .auditor].contains(context.visitor.role) else {
                throw Failure.notAllowed(context.visitor.role)
            }
            return Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text(pools.counts)))
            )
        }
    }
}
