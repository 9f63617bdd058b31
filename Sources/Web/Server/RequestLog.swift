// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
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
    func write(_ request: Incoming, _ trace: RequestTrace, _ reply: Reply, microseconds: Int) {
        guard isOn else { return }
        logger.info(
            "request",
            metadata: [
                "id": "\(trace.requestID)", "method": "\(request.method.rawValue)", "path": "\(trace.loggedPath)",
                "status": "\(reply.status.code)", "us": "\(microseconds)", "from": "\(trace.address)",
                "actor": "\(trace.actor?.description ?? "-")",
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
    /// Who acts, by the identity of their account: the log is read by people who needn't know names.
    var actor: ID<Person>?
    /// The route's pattern, which the figures are counted by.
    private(set) var route = "-"

    /// `given` is the id that a trusted proxy gave the request, so that both logs tell of it by one name.
    init(address: String, given: String?) {
        if let given, Self.isPlain(given) {
            requestID = given
        } else {
            var random = SystemRandomNumberGenerator()
            requestID = String(random.next(), radix: 36)
        }
        self.address = address
    }

    /// Notes which route it is.
    mutating func found(_ route: Route, _ path: String) {
        self.route = route.path
        loggedPath = route.path.contains(":token") ? route.path : path
    }

    /// The method as the figures name it: whatever no route has is one word, so that nobody fills them with inventions.
    func method(_ request: Incoming) -> String { route == "-" ? "-" : request.method.rawValue }

    /// Notes that it was one of the look's files.
    mutating func foundAsset() { route = Assets.prefix }

    private static func isPlain(_ text: String) -> Bool {
        (8...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }
}
