// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Synchronization

/// The secret that form tokens are bound to for somebody who isn't signed in; made when the first form is shown.
final class VisitorSecret: Sendable {
    private let known: Mutex<Secret?>
    private let wasSent: Bool

    /// Takes the secret from the browser's cookie, if it sent one.
    init(_ sent: Secret?) {
        known = Mutex(sent)
        wasSent = sent != nil
    }

    /// The secret; a new one at the first call if the browser has none.
    var value: Secret {
        known.withLock { known in
            if let known { return known }
            let fresh = Secret.fresh()
            known = fresh
            return fresh
        }
    }

    /// The secret if it was made now, so that the browser must be given it.
    var fresh: Secret? { wasSent ? nil : known.withLock { $0 } }
}
