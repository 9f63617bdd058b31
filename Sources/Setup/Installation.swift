// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// How this installation is set up: every setting's value, and where it came from.
package struct Installation: Sendable {
    private let given: [String: Given]

    /// Reads what is set, the stronger over the weaker: flag, environment, file, standard value.
    ///
    /// Faults are gathered, so that all are told at once; values with faults are left out.
    package static func read(
        flags: [String] = [], file: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment,
        settings: [any AnySetting] = KnownSettings.all
    ) -> (installation: Installation, faults: [SettingFault]) {
        var faults: [SettingFault] = []
        let fromEnvironment = EnvironmentReading(environment, settings: settings)
        let fromFlags = FlagReading(flags, settings: settings)
        var all: [Given] = []
        if let path = path(of: file, environment) {
            do throws(SettingFault) {
                let file = try SettingsFile(path: path)
                faults += unknown(in: file, settings)
                all += file.given
            } catch {
                faults.append(error)
            }
        }
        faults += fromEnvironment.faults + fromFlags.faults
        all += fromEnvironment.given + fromFlags.given
        var strongest: [String: Given] = [:]
        for setting in settings {
            guard let last = all.last(where: { $0.key == setting.key && !$0.text.isEmpty }) else { continue }
            if setting.accepts(last.text) {
                strongest[setting.key] = last
            } else {
                faults.append(invalid(last, setting))
            }
        }
        let installation = Installation(given: strongest)
        return (installation, faults + installation.contradictions)
    }

    /// A setting's value.
    package subscript<Value>(_ setting: Setting<Value>) -> Value {
        given[setting.key].flatMap { setting.form.read($0.text) } ?? setting.standard
    }

    /// Where a setting's value came from.
    package func origin(of setting: any AnySetting) -> Origin { given[setting.key]?.origin ?? .standard }

    /// A setting's value as it may be shown.
    package func shown(_ setting: any AnySetting) -> String {
        setting.shown(given[setting.key]?.text ?? setting.standardText)
    }

    /// A file that is named must be there; the usual one needn't.
    private static func path(of file: String?, _ environment: [String: String]) -> String? {
        if let named = file ?? environment[EnvironmentReading.fileVariable], !named.isEmpty { return named }
        return FileManager.default.fileExists(atPath: SettingsFile.usual) ? SettingsFile.usual : nil
    }

    private static func unknown(in file: SettingsFile, _ settings: [any AnySetting]) -> [SettingFault] {
        let keys = settings.map(\.key)
        return file.given.filter { !keys.contains($0.key) }.map {
            .unknown($0.key, origin: $0.origin, nearest: Nearest.to($0.key, among: keys))
        }
    }

    private static func invalid(_ given: Given, _ setting: any AnySetting) -> SettingFault {
        let (vi, en) = setting.expectation
        return .invalid(key: given.key, text: setting.shown(given.text), origin: given.origin, vi: vi, en: en)
    }
}
