// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The site behind a socket: a service that runs until it is asked to stop, and then finishes what it is answering.
package enum Server {
    /// What the HTTP library knows about a connection.
    package struct Connection: InitializableFromSource {
        let channel: any Channel

        package init(source: ApplicationRequestContextSource) { channel = source.channel }
    }

    /// Asks the site and writes its reply down as the HTTP library wants it.
    package struct Responder: HTTPResponder {
        let site: Site

        package func respond(to request: Request, context: Connection) async throws -> Response {
            let incoming = Incoming(request, peer: context.channel.remoteAddress?.ipAddress.flatMap { Address($0) })
            let reply = await site.answer(to: incoming)
            if reply.headers[.connection] == "close" { Self.closeSoon(context.channel) }
            return Self.response(reply, isHead: request.method == .head)
        }

        /// What a refused client is still sending is not read to its end; it gets a moment to read the reply.
        private static func closeSoon(_ channel: any Channel) {
            _ = channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
        }

        static func response(_ reply: Reply, isHead: Bool) -> Response {
            let body: ResponseBody =
                switch reply.body {
                case .nothing, .fault: ResponseBody()
                case .bytes(let bytes): ResponseBody(byteBuffer: bytes)
                case .stream(let body): body
                }
            let response = Response(status: reply.status, headers: reply.headers, body: body)
            return isHead ? response.createHeadResponse() : response
        }
    }

    /// Makes the service; `onRunning` is told the port once it listens.
    package static func application(
        _ site: Site, onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> Application<Responder> {
        let settings = site.settings
        var logger = site.system.logger
        logger[metadataKey: "part"] = "http"
        return Application(
            responder: Responder(site: site), server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(settings.connectionLimit, logger: logger)),
            onServerRunning: { await onRunning($0.localAddress?.port ?? settings.port) }, logger: logger)
    }

    private static var channel: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [SlowClientHandler()], idleTimeout: .seconds(75),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    }
}
