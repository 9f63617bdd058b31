// SPDX-License-Identifier: AGPL-3.0-or-later

import Setup
import Domain
import Foundation
import Testing
import Web

struct InstallationTests {
    @Test func `nothing said is the standard value`() {
        let (installation, faults) = Installation.read(environment: [:])
        #expect(faults.isEmpty)
        #expect(installation[.port] == 8080)
        #expect(installation[.database] == .dataFolder)
        #expect(installation.origin(of: Setting.port) == .standard)
    }

    @Test func `a flag is stronger than the environment, that than the file, that than the standard`() throws {
        let file = try SettingsText("listen:\n  port: 1001\n  host: 127.0.0.2\nlimits:\n  upload: 7\n")
        let (installation, faults) = Installation.read(
            flags: ["--port", "1003"], file: file.path,
            environment: ["NENEP_LISTEN_PORT": "1002", "NENEP_LISTEN_HOST": "127.0.0.3"])
        #expect(faults.isEmpty)
        #expect(installation[.port] == 1003)
        #expect(installation.origin(of: Setting.port) == .flag("port"))
        #expect(installation[.host] == "127.0.0.3")
        #expect(installation.origin(of: Setting.host) == .environment("NENEP_LISTEN_HOST"))
        #expect(installation[.uploadLimit] == 7)
        #expect(installation.origin(of: Setting.uploadLimit) == .file(path: file.path, line: 5))
        #expect(installation[.connectionLimit] == 2000)
    }

    @Test func `an empty value says nothing`() throws {
        let file = try SettingsText("listen:\n  port: 1001\n")
        let (installation, faults) = Installation.read(file: file.path, environment: ["NENEP_LISTEN_PORT": ""])
        #expect(faults.isEmpty)
        #expect(installation[.port] == 1001)
    }

    @Test func `what YAML takes for something else is read as it stands`() throws {
        let file = try SettingsText(
            """
            # Tỉnh Sông Mây
            data:
              folder: /srv/nề nếp/dữ liệu
            worker:
              enabled: no
            backup: { at: 02:30, folder: /mnt/sao-luu }
            listen:
              trusted-proxies: [10.0.0.0/8, "fd00::/8"]
              public-url: https://iso.songmay.gov.vn
            """)
        let (installation, faults) = Installation.read(file: file.path, environment: [:])
        #expect(faults.isEmpty, "\(faults.told(.en))")
        #expect(installation[.dataFolder] == "/srv/nề nếp/dữ liệu")
        #expect(!installation[.worker])
        #expect(installation[.backupAt] == TimeOfDay("2:30"))
        #expect(installation[.trustedProxies].map(\.description) == ["10.0.0.0/8", "fd00::/8"])
    }

    @Test func `flags turn things on and off, and lists grow`() {
        let (installation, faults) = Installation.read(
            flags: ["--no-worker", "--quiet", "--trusted-proxy", "10.0.0.1", "--trusted-proxy=10.0.0.2"],
            environment: [:])
        #expect(faults.isEmpty)
        #expect(!installation[.worker])
        #expect(!installation[.logsRequests])
        #expect(installation[.trustedProxies].count == 2)
    }

    @Test func `every setting takes its own standard value back from each of the three places`() throws {
        for setting in KnownSettings.all where !setting.standardText.isEmpty {
            let (text, parts) = (setting.standardText, setting.key.split(separator: "."))
            let file = try SettingsText("\(parts[0]):\n  \(parts[1]): \(text)\n")
            let flags: [String] =
                switch setting.flag {
                case .value(let name): ["--\(name)", text]
                case .toggle(let on, let off): ["--" + (text == "true" ? on : off)]
                case .none: []
                }
            var places = [
                ("file", Installation.read(file: file.path, environment: [:])),
                ("environment", Installation.read(environment: [setting.environment: text])),
            ]
            if !flags.isEmpty { places.append(("flag", Installation.read(flags: flags, environment: [:]))) }
            for (place, (installation, faults)) in places {
                #expect(faults.isEmpty, "\(setting.key), \(place): \(faults.told(.en))")
                #expect(installation.origin(of: setting) != .standard, "\(setting.key), \(place)")
                #expect(installation.shown(setting) == setting.shown(text), "\(setting.key), \(place)")
            }
        }
    }

    @Test func `no two settings share a name`() {
        let names = KnownSettings.all.flatMap { setting -> [String] in
            let flags: [String] =
                switch setting.flag {
                case .value(let name): [name]
                case .toggle(let on, let off): [on, off]
                case .none: []
                }
            return [setting.key, setting.environment] + [setting.fileEnvironment].compactMap { $0 } + flags
        }
        #expect(Set(names).count == names.count)
        for setting in KnownSettings.all { #expect(setting.key.split(separator: ".").count == 2, "\(setting.key)") }
    }
}

/// A settings file that lasts as long as the test.
final class SettingsText {
    let path = NSTemporaryDirectory() + "nenep-" + UUID().uuidString + ".yaml"

    init(_ text: String) throws { try text.write(toFile: path, atomically: true, encoding: .utf8) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
