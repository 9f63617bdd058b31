// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

extension Site {
    /// Where somebody has to go first; nil when the route is open to them.
    ///
    /// Throws ``Fault/notFound`` when the role isn't able: what one may not do does not exist.
    func detour(from route: Route, _ visit: Visit, _ method: HTTPRequest.Method) throws(Fault) -> Reply? {
        guard route.access != .everyone else { return nil }
        let target = method == .get || method == .head ? visit.target : ""
        guard let session = visit.session else {
            var reply = Reply.see(URLs.link(URLs.signIn, [("tiep", target == URLs.home ? "" : target)]))
            if visit.secret != nil { reply.cookies.append(cookie(cookies.session, "", maxAge: 0)) }
            return reply
        }
        guard route.access != .anySession else { return nil }
        guard let actor = session.actor else { return .see(URLs.link(URLs.chooseRole, [("tiep", target)])) }
        guard !session.person.mustChangePassword else { return .see(URLs.password) }
        guard session.duty != .demanded else { return .see(URLs.secondFactor) }
        if case .able(let ability) = route.access, !actor.may(ability) { throw .notFound }
        return nil
    }

    /// A cookie of this site.
    func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
        Cookie(name: name, value: value, maxAge: maxAge, isSecure: settings.isSecure)
    }
}
