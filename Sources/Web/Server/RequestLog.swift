// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Logging

/// One line of the log for each request: who, what, how it went; never a query, a body, a cookie or a secret link.
struct RequestLog: Sendable {
    private let logger: Logger
    private let isOn: Bool

    init(logger: Logger, isOn: Bool) {
        self.logger = logger
        self.isOn = isOn
    }

    /// Writes the line of a request that was answered.
    func write(_ request: Incoming, _ trace: RequestTrace, _ reply: Reply, took: Duration) {
        guard isOn else { return }
        let microseconds = took.components.seconds * 1_000_000 + took.components.attoseconds / 1_000_000_000_000
        logger.info(
            "request",
            metadata: [
                "id": "\(trace.requestID)", "method": "\(request.method.rawValue)", "path": "\(trace.loggedPath)",
                "status": "\(reply.status.code)", "us": "\(microseconds)", "from": "\(trace.address)",
                "person": "\(trace.person)",
            ])
    }

    /// Writes what a user isn't told.
    func write(_ error: any Error, _ trace: RequestTrace) {
        logger.error(
            "request failed",
            metadata: [
                "id": "\(trace.requestID)", "path": "\(trace.loggedPath)", "error": "\(String(reflecting: error))",
            ])
    }
}

/// What is known about a request while it is answered, for the log.
struct RequestTrace: Sendable {
    let requestID: String
    let address: String
    /// The path as the log may show it: of a route with a secret in it, only the pattern.
    var loggedPath = "-"
    var person = "-"

    init(address: String) {
        var random = SystemRandomNumberGenerator()
        requestID = String(random.next(), radix: 36)
        self.address = address
    }

    /// Notes which route it is.
    mutating func found(_ route: Route, _ path: String) {
        loggedPath = route.path.contains(":token") ? route.path : path
    }
}
