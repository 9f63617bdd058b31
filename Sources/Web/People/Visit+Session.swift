// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions

extension Visit {
    /// Gives the browser a session's secret, and takes away the one it had as a stranger.
    func holding(_ secret: Secret, _ reply: Reply) -> Reply {
        let names = CookieNames(isSecure: isSecure)
        return reply.setting(Cookie(name: names.session, value: secret.text, isSecure: isSecure))
            .setting(Cookie(name: names.visitor, value: "", maxAge: 0, isSecure: isSecure))
    }

    /// Gives the browser the secret of a sign-in that waits for its code.
    func awaitingCode(_ secret: Secret, _ reply: Reply) -> Reply {
        let names = CookieNames(isSecure: isSecure)
        return reply.setting(
            Cookie(name: names.pending, value: secret.text, maxAge: Sessions.codeLasts, isSecure: isSecure))
    }

    /// Takes that secret away: the sign-in is complete, or has to begin again.
    func forgettingCode(_ reply: Reply) -> Reply {
        reply.setting(
            Cookie(name: CookieNames(isSecure: isSecure).pending, value: "", maxAge: 0, isSecure: isSecure))
    }

    /// Takes the session's secret away from the browser.
    func lettingGo(_ reply: Reply) -> Reply {
        let names = CookieNames(isSecure: isSecure)
        return reply.setting(Cookie(name: names.session, value: "", maxAge: 0, isSecure: isSecure))
    }
}
