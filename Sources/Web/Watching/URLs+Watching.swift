// SPDX-License-Identifier: AGPL-3.0-or-later

/// Asked by machines.
extension URLs {
    /// Whether the process answers at all.
    package static let healthLive = "/health/live"
    /// Whether requests should be sent here.
    package static let healthReady = "/health/ready"
    /// Figures for Prometheus.
    package static let metrics = "/metrics"
}
