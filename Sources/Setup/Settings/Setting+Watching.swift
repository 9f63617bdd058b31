// SPDX-License-Identifier: AGPL-3.0-or-later

/// How much the log tells.
package enum LogDetail: String, Sendable, CaseIterable {
    case debug, info, notice, warning, error
}

/// How lines of the log are written.
package enum LogFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// `key=value`, for people and machines.
    case logfmt
    /// One JSON object a line, for machines.
    case json
}

extension Setting where Value == LogDetail {
    package static let logLevel = Setting(
        "log.level", "NENEP_LOG_LEVEL", .value("log-level"), .choice, standard: .info,
        vi: "Mức chi tiết của nhật ký vận hành.", en: "How much the log tells.")
}

extension Setting where Value == LogFormat {
    package static let logFormat = Setting(
        "log.format", "NENEP_LOG_FORMAT", .value("log-format"), .choice, standard: .text,
        vi: "Dạng dòng nhật ký vận hành: cho người đọc (text), hoặc cho máy (logfmt, json).",
        en: "How lines of the log are written: for people (text), or for machines (logfmt, json).")
}

extension Setting where Value == Bool {
    package static let logsRequests = Setting(
        "log.requests", "NENEP_LOG_REQUESTS", .toggle(on: "log-requests", off: "quiet"), .yesOrNo, standard: true,
        vi: "Ghi một dòng cho mỗi yêu cầu.", en: "Write a line for each request.")

    package static let metrics = Setting(
        "metrics.enabled", "NENEP_METRICS", .toggle(on: "metrics", off: "no-metrics"), .yesOrNo, standard: true,
        vi: "Số đo cho Prometheus tại /metrics: chỉ máy này xem được, hoặc ai có mã.",
        en: "Figures for Prometheus at /metrics: for this machine alone, or whoever has the token.")
}

extension Setting where Value == String? {
    package static let metricsToken = Setting(
        "metrics.token", "NENEP_METRICS_TOKEN", .none, .token, standard: nil, secrecy: .secret,
        vi: "Mã để xem số đo từ máy khác (Authorization: Bearer …).",
        en: "The token to see the figures from another machine (Authorization: Bearer …).")
}
