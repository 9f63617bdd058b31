// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// One request as a handler sees it: who asks, for what, when, and the system behind.
package struct Visit: Sendable {
    package let system: System
    /// Names the request in the log and on error pages.
    package let requestID: String
    /// The path as it came, without the query.
    package let path: String
    package let query: Query
    /// The parameters of the route's path, decoded.
    package let parameters: [String: String]
    /// Who is signed in, if anyone.
    package internal(set) var session: SignedIn?
    package let language: Language
    /// The moment the request came in; the same throughout.
    package let now: Instant
    /// Where it came from, as a text; empty when that isn't known.
    package let address: String
    /// What the browser calls itself.
    package let browser: String
    /// Whether it takes compressed pages.
    let takesGzip: Bool
    /// Changes whenever one of the look's files does.
    package let assets: String
    /// What the last action did, to be shown once.
    package let flash: Message?
    /// The secret in the browser's cookie.
    let secret: Secret?
    /// The secret of a sign-in that waits for its code.
    let pending: Secret?
    let isSecure: Bool
    /// Where browsers find us: `https://iso.songmay.gov.vn`.
    let origin: String
    let visitorSecret: VisitorSecret
    var sent: Form

    /// Today, in the installation's zone.
    package var today: Day { now.day(in: system.zone) }

    /// Who acts; throws when nobody is signed in, which a route's access rules out.
    package var actor: Actor {
        get throws(Fault) {
            guard let actor = session?.actor else { throw .signInNeeded }
            return actor
        }
    }

    /// The token that every write form carries.
    package var csrf: String { CSRFToken.make(for: tokenSecret) }

    /// What was filled in, read and its token checked before the handler runs; empty for a GET.
    package func form() async throws -> Form { sent }

    /// The record a parameter of the path names; throws ``Fault/notFound`` when it is no identity.
    package func id<Entity>(_ parameter: String = "id", of: Entity.Type = Entity.self) throws(Fault) -> ID<Entity> {
        guard let id = parameters[parameter].flatMap({ ID<Entity>($0) }) else { throw .notFound }
        return id
    }

    /// The path and query of this page, to come back to.
    package var target: String { query.raw.isEmpty ? path : path + "?" + query.raw }

    /// Whether a form's token is the one this browser was given.
    func isToken(_ token: String) -> Bool {
        if session != nil, let secret { return CSRFToken.isValid(token, for: secret) }
        return visitorSecret.fresh == nil && CSRFToken.isValid(token, for: visitorSecret.value)
    }

    /// What form tokens are bound to: the session's secret, or the visitor's before there is one.
    var tokenSecret: Secret {
        if session != nil, let secret { return secret }
        return visitorSecret.value
    }
}
