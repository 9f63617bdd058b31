// SPDX-License-Identifier: AGPL-3.0-or-later

import NIOCore

/// Closes connections that hold a place without using it: a header that never ends, a reader that never reads.
///
/// It sits behind the HTTP decoder, so bytes that don't yet make a header don't count as life. While a request is
/// being answered nothing is measured; the body has a pace of its own.
final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny
    typealias InboundOut = NIOAny
    typealias OutboundIn = NIOAny
    typealias OutboundOut = NIOAny

    private let headerTime: TimeAmount
    private let silence: TimeAmount
    private var deadline: NIODeadline?
    private var check: Scheduled<Void>?

    /// Allows so long for the first header, and so long between an answer and the next one.
    init(headerTime: TimeAmount = .seconds(20), silence: TimeAmount = .seconds(75)) {
        self.headerTime = headerTime
        self.silence = silence
    }

    func handlerAdded(context: ChannelHandlerContext) {
        deadline = .now() + headerTime
        schedule(context, in: headerTime)
    }

    func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        check?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        deadline = nil
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        deadline = .now() + silence
        context.write(data, promise: promise)
    }

    /// Looks now and then instead of setting an alarm with each request.
    private func schedule(_ context: ChannelHandlerContext, in time: TimeAmount) {
        check = context.eventLoop.assumeIsolated().scheduleTask(in: time) { [self] in
            if let deadline, deadline <= .now() {
                context.close(promise: nil)
            } else {
                schedule(context, in: headerTime)
            }
        }
    }
}
