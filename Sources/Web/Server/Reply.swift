// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent back for a request.
package struct Reply: Sendable {
    /// What follows the header.
    package enum Body: Sendable {
        case nothing
        case bytes(ByteBuffer)
        /// A body written piece by piece as the browser takes it.
        case stream(ResponseBody)
        /// A page with a sentence, made where the language is known.
        case fault(Fault)
    }

    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var body: Body
    /// Cookies to be set.
    package var cookies: [Cookie] = []

    package init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: Body = .nothing) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page.
    package static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status, headers: [.contentType: "text/html; charset=utf-8"], body: .bytes(ByteBuffer(bytes: html.utf8)))
    }

    /// Sends the browser on to a page of this site, with a GET (303).
    package static func see(_ path: String) -> Reply {
        Reply(.seeOther, headers: [.location: path])
    }

    /// The page that says it isn't there.
    package static let notFound = Reply.fault(.notFound)

    /// The page for a fault.
    package static func fault(_ fault: Fault) -> Reply {
        var reply = Reply(fault.status, body: .fault(fault))
        if let wait = fault.retryAfter { reply.headers[.retryAfter] = String(wait) }
        if case .otherMethods(let methods) = fault { reply.headers[.allow] = methods.joined(separator: ", ") }
        if fault.endsConnection { reply.headers[.connection] = "close" }
        return reply
    }

    /// Plain text, such as a key or a list for a machine.
    package static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Reply {
        Reply(.ok, headers: [.contentType: type], body: .bytes(ByteBuffer(string: text)))
    }

    /// Sets a cookie besides.
    package func setting(_ cookie: Cookie) -> Reply {
        var reply = self
        reply.cookies.append(cookie)
        return reply
    }
}
