// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Crypto

/// The token that proves a form was shown by us to the browser that sends it.
///
/// It is derived from the secret in the browser's cookie, so nothing is stored, every server process knows it, and
/// another site, which cannot read the cookie, cannot make it. It gives nothing away about the secret.
enum CSRFToken {
    /// The name of the hidden field.
    static let field = "csrf"

    /// The token for a secret.
    static func make(for secret: Secret) -> String {
        Secret.text(of: HMAC<SHA256>.authenticationCode(for: purpose, using: SymmetricKey(data: secret.bytes)))
    }

    /// Whether it is the token for the secret; takes as long whether it is or not.
    static func isValid(_ token: String, for secret: Secret) -> Bool {
        guard let sent = Secret(token) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            sent.bytes, authenticating: purpose, using: SymmetricKey(data: secret.bytes))
    }

    private static let purpose = Array("nenep form".utf8)
}
