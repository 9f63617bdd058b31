// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions

extension Visit {
    /// Gives the browser a session's secret, and takes away the one it had as a stranger.
    func holding(_ secret: Secret, _ reply: Reply) -> Reply {
        let names = CookieNames(isSecure: isSecure)
        return reply.setting(Cookie(name: names.session, value: secret.text, isSecure: isSecure))
            .setting(Cookie(name: names.visitor, value: "", maxAge: 0, isSecure: isSecure))
    }

    /// Takes the session's secret away from the browser.
    func lettingGo(_ reply: Reply) -> Reply {
        let names = CookieNames(isSecure: isSecure)
        return reply.setting(Cookie(name: names.session, value: "", maxAge: 0, isSecure: isSecure))
    }
}
