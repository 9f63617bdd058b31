// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// The settings that the environment gives, and the files with secrets it names.
struct EnvironmentReading {
    /// What our own variables begin with.
    static let prefix = "NENEP_"
    /// Names a settings file; not a setting itself.
    static let fileVariable = "NENEP_CONFIG"

    private(set) var given: [Given] = []
    private(set) var faults: [SettingFault] = []

    init(_ environment: [String: String], settings: [any AnySetting]) {
        for setting in settings { take(setting, environment) }
        let known = settings.map(\.environment) + settings.compactMap(\.fileEnvironment) + [Self.fileVariable]
        for name in environment.keys.sorted() where name.hasPrefix(Self.prefix) && !known.contains(name) {
            faults.append(
                .unknown(name, origin: .environment(name), nearest: Nearest.to(name, among: known)))
        }
    }

    private mutating func take(_ setting: any AnySetting, _ environment: [String: String]) {
        let direct = environment[setting.environment]
        if let direct {
            given.append(Given(key: setting.key, text: direct, origin: .environment(setting.environment)))
        }
        guard let name = setting.fileEnvironment, let path = environment[name] else { return }
        guard direct == nil else { return faults.append(.saidTwice(setting.environment, name)) }
        guard let data = FileManager.default.contents(atPath: path) else {
            return faults.append(.unreadableSecret(path: path, environment: name))
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        given.append(Given(key: setting.key, text: text, origin: .secretFile(path: path, environment: name)))
    }
}
