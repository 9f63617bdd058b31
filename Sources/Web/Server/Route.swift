// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes

/// One line of the route table: what is asked, who may ask, who answers.
package struct Route: Sendable {
    /// Who gets past the door; everyone else sees "not found" (or the sign-in page when not signed in).
    package enum Access: Sendable, Hashable {
        /// Anyone, signed in or not.
        case everyone
        /// Anyone signed in, even before a role is chosen or a one-time password changed.
        case anySession
        /// Anyone signed in who acts in a role.
        case signedIn
        /// Anyone whose role has the ability; the action or query behind it narrows it to the record.
        case able(Ability)
    }

    package typealias Handler = @Sendable (Visit) async throws -> Reply

    package let method: HTTPRequest.Method
    /// The path with parameters, such as `/nhiem-vu/:id/tiep-nhan`.
    package let path: String
    package let access: Access
    /// The most bytes a request may carry; uploads ask for more.
    package let bodyLimit: Int
    package let handler: Handler

    package init(
        _ method: HTTPRequest.Method, _ path: String, _ access: Access, bodyLimit: Int = 1 << 20,
        _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.bodyLimit = bodyLimit
        self.handler = handler
    }

    package static func get(_ path: String, _ access: Access, _ handler: @escaping Handler) -> Route {
        Route(.get, path, access, handler)
    }

    package static func post(
        _ path: String, _ access: Access, bodyLimit: Int = 1 << 20, _ handler: @escaping Handler
    ) -> Route {
        Route(.post, path, access, bodyLimit: bodyLimit, handler)
    }
}
