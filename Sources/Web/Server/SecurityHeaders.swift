// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// The headers that tell a browser what our pages never do.
struct SecurityHeaders: Sendable {
    private let always: HTTPFields

    init(isSecure: Bool) {
        var always: HTTPFields = [
            .xContentTypeOptions: "nosniff",
            HeaderNames.referrerPolicy: "same-origin",
            HeaderNames.permissionsPolicy: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            HeaderNames.openerPolicy: "same-origin",
            .crossOriginResourcePolicy: "same-origin",
            HeaderNames.robots: "noindex, nofollow",
        ]
        if isSecure { always[.strictTransportSecurity] = "max-age=31536000" }
        self.always = always
    }

    /// Adds what the answer doesn't say itself.
    func add(to headers: inout HTTPFields) {
        for field in always { headers.append(field) }
        if headers[.contentSecurityPolicy] == nil { headers[.contentSecurityPolicy] = Self.policy }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }

    /// Nothing inline, nothing from elsewhere, in nobody's frame; `data:` pictures are Bootstrap's ticks and arrows.
    private static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
}
