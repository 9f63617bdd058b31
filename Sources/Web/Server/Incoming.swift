// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Hummingbird
import NIOCore

/// A request as it came in, before anything is known about who sent it.
package struct Incoming: Sendable {
    package let method: HTTPRequest.Method
    /// The path as it came, without the query.
    package let path: String
    package let query: Query
    package let headers: HTTPFields
    /// The host (and port) the browser asked for.
    package let authority: String?
    /// The address of the machine at the other end of the connection: the browser's, or a proxy's.
    package let peer: Address?
    let body: RequestBody

    /// Takes a request of the HTTP library.
    init(_ request: Request, peer: Address?) {
        self.init(
            request.method, request.head.path ?? "/", headers: request.headers, authority: request.head.authority,
            peer: peer, body: request.body)
    }

    /// Makes a request; tests do so without a socket.
    package init(
        _ method: HTTPRequest.Method, _ target: String, headers: HTTPFields = [:], authority: String? = "localhost",
        peer: Address? = nil, body: RequestBody = RequestBody(buffer: ByteBuffer())
    ) {
        self.method = method
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(halves[0])
        query = Query(halves.count > 1 ? String(halves[1]) : "")
        self.headers = headers
        self.authority = authority
        self.peer = peer
        self.body = body
    }
}
