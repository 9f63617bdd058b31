// SPDX-License-Identifier: AGPL-3.0-or-later

/// Every setting there is, in the order in which they are explained.
///
/// A new one is declared beside its neighbours and
/// listed here; the file, the environment, the flags, `nenep config` and `docs/operations.md` follow.
package enum KnownSettings {
    package static let all: [any AnySetting] =
        data + listening + limits + backup + watching

    static let data: [any AnySetting] = [
        Setting.dataFolder, Setting.database, Setting.databaseConnections, Setting.databaseWait, Setting.filesFolder,
        Setting.worker,
    ]

    static let listening: [any AnySetting] = [
        Setting.host, Setting.port, Setting.publicURL, Setting.plainHTTPLan, Setting.trustedProxies,
        Setting.lookFolder,
    ]

    static let limits: [any AnySetting] = [
        Setting.uploadLimit, Setting.connectionLimit, Setting.inFlightLimit, Setting.requestCeiling,
        Setting.drainTime, Setting.shutdownTime,
    ]

    static let backup: [any AnySetting] = [
        Setting.backupFolder, Setting.backupAt, Setting.backupKeep, Setting.backupKeyFile,
    ]

    static let watching: [any AnySetting] = [
        Setting.logLevel, Setting.logFormat, Setting.logsRequests, Setting.metrics, Setting.metricsToken,
    ]
}
