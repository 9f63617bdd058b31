// SPDX-License-Identifier: AGPL-3.0-or-later

/// What our cookies are called: behind TLS with the `__Host-` prefix, which no neighbouring host can set for us.
struct CookieNames: Sendable {
    /// Holds the session's secret.
    let session: String
    /// Holds the secret that the forms before sign-in are bound to.
    let visitor: String
    /// Holds the secret of a sign-in that waits for its code.
    let pending: String
    /// Holds the language chosen.
    let language: String
    /// Holds the message the next page shows.
    let flash: String

    init(isSecure: Bool) {
        let prefix = isSecure ? "__Host-" : ""
        session = prefix + "nenep"
        visitor = prefix + "nenep-khach"
        pending = prefix + "nenep-ma"
        language = prefix + "nenep-lang"
        flash = prefix + "nenep-bao"
    }
}
