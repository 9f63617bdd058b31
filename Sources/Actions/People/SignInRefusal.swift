// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why somebody was not let in.
package enum SignInRefusal: Error, Sendable, Hashable {
    /// Unknown name, wrong password or ended account: one answer for all, so that names can't be tried out.
    case wrong
    /// Too many failures; wait so many seconds.
    case tooOften(wait: Int)
    /// The password is right, but the one-time slip has run out: ask for a new one.
    case slipExpired
    /// The password is right, but the one-time slip has opened the door before: ask for a new one.
    case slipUsed
    /// The password is right, but there is no role left to act in.
    case noRole
    /// The password is right, and the code of the second factor is still asked for; the secret is for the page that asks.
    case codeNeeded(Secret)
    /// The code is wrong, or was used before.
    case codeWrong
    /// The password was given too long ago, or is no longer right: begin again.
    case codeExpired
    /// The installation can't read the second factor any more: only an administrator helps.
    case factorUnreadable
    /// Too many people are being let in at this moment.
    case busy
}
