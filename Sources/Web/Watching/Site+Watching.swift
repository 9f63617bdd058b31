// SPDX-License-Identifier: AGPL-3.0-or-later

extension Site {
    /// Says from now on that nothing new should be sent here; what comes is still answered.
    package func drain() { watch.readiness.drain() }
}
