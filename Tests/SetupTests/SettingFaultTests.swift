// SPDX-License-Identifier: AGPL-3.0-or-later

import Setup
import Domain
import Foundation
import Testing
import Web

struct SettingFaultTests {
    @Test(arguments: [
        ("listen:\n  prot: 80\n", "listen.port"), ("port: 80\n", "listen.port"),
        ("limits:\n  uplaod: 5\n", "limits.upload"),
        ("backup:\n  keyfile: /k\n", "backup.key-file"),
    ])
    func `a mistyped key is told with the one that was meant`(text: String, meant: String) throws {
        let file = try SettingsText(text)
        let (_, faults) = Installation.read(file: file.path, environment: [:])
        let fault = try #require(faults.first)
        guard case .unknown(_, .file(_, let line), let nearest) = fault else {
            Issue.record("another fault: \(fault)")
            return
        }
        #expect(nearest == meant)
        #expect(line == text.split(separator: "\n").count)
        #expect(fault.sentence(.vi).contains("Ý bạn là \(meant)?"))
        #expect(!fault.isBearable)
    }

    @Test func `a mistyped flag is told with the one that was meant, and its value is not taken for another`() {
        let (_, faults) = Installation.read(flags: ["--prot", "80"], environment: [:])
        #expect(faults == [.unknown("--prot", origin: .flag("prot"), nearest: "--port")])
    }

    @Test func `a mistyped variable is told, and a server starts in spite of it`() {
        let (_, faults) = Installation.read(environment: ["NENEP_LISTEN_PROT": "80", "PATH": "/bin"])
        #expect(
            faults == [
                .unknown(
                    "NENEP_LISTEN_PROT", origin: .environment("NENEP_LISTEN_PROT"), nearest: "NENEP_LISTEN_PORT")
            ])
        for fault in faults { #expect(fault.isBearable) }
    }

    @Test(arguments: [
        ("--port", "65536"), ("--port", "tám mươi"), ("--upload-limit", "0"), ("--backup-at", "24:00"),
        ("--backup-at", "2h30"), ("--trusted-proxy", "10.0.0.0/33"), ("--public-url", "http://iso.vn"),
        ("--database", "mysql://x/y"), ("--log-level", "loud"), ("--worker=perhaps", ""),
    ])
    func `a value that is no such thing is refused with what would be right`(flag: String, text: String) throws {
        let (installation, faults) = Installation.read(
            flags: text.isEmpty ? [flag] : [flag, text], environment: ["NENEP_BACKUP_FOLDER": "/b"])
        let fault = try #require(faults.first)
        guard case .invalid = fault else {
            Issue.record("another fault: \(fault)")
            return
        }
        #expect(fault.sentence(.vi).contains("phải là"))
        #expect(fault.sentence(.en).contains("must be"))
        #expect(installation[.port] == 8080)
    }

    @Test func `all faults are told at once`() {
        let (_, faults) = Installation.read(
            flags: ["--port", "x", "--colour", "red", "y", "--host"], environment: ["NENEP_WORKER": "maybe"])
        #expect(faults.count == 5)
    }

    @Test func `values that don't go together are refused`() {
        let both = Installation.read(
            flags: ["--plain-http-lan", "--public-url", "https://iso.vn"], environment: [:])
        #expect(both.faults.count == 1)
        let open = Installation.read(flags: ["--host", "0.0.0.0"], environment: [:])
        #expect(open.faults.count == 1)
        #expect(Installation.read(flags: ["--host", "127.0.0.1"], environment: [:]).faults.isEmpty)
        #expect(Installation.read(flags: ["--backup-at", "01:00"], environment: [:]).faults.count == 1)
    }

    @Test func `a file that is named must be there and be YAML`() throws {
        #expect(Installation.read(file: "/không/có.yaml", environment: [:]).faults.count == 1)
        let broken = try SettingsText("listen:\n  port: [80\n")
        let twice = try SettingsText("listen:\n  port: 80\n  port: 81\n")
        let nested = try SettingsText("listen:\n  - {port: 80}\n")
        for file in [broken, twice, nested] {
            let (_, faults) = Installation.read(environment: ["NENEP_CONFIG": file.path])
            #expect(faults.count == 1)
            guard case .unreadableFile = faults.first else {
                Issue.record("another fault")
                continue
            }
        }
    }
}
