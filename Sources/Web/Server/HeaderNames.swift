// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// Header names the HTTP library has no constant for, made once.
enum HeaderNames {
    static let forwardedFor = make("X-Forwarded-For")
    static let forwarded = make("Forwarded")
    static let realIP = make("X-Real-IP")
    static let requestID = make("X-Request-ID")
    static let fetchSite = make("Sec-Fetch-Site")
    static let referrerPolicy = make("Referrer-Policy")
    static let permissionsPolicy = make("Permissions-Policy")
    static let openerPolicy = make("Cross-Origin-Opener-Policy")
    static let robots = make("X-Robots-Tag")

    /// Every name above is a valid token; a test reads them back.
    private static func make(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .via }
}
