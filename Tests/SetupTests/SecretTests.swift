// SPDX-License-Identifier: AGPL-3.0-or-later

import Setup
import Domain
import Foundation
import Testing
import Web

struct SecretTests {
    private static let token = "moc-mot-hai-ba-bon-nam"
    private static let address = "postgres://iso:m@t:kh4u@db.local/iso?sslmode=require&password=kh4u2&sslpassword=kh4u3"

    @Test func `no secret is ever printed, be it right or wrong`() throws {
        for (token, database) in [(Self.token, Self.address), ("ngan kh4u", "mysql" + Self.address)] {
            let (installation, faults) = Installation.read(
                environment: ["NENEP_METRICS_TOKEN": token, "DATABASE_URL": database])
            for language in Language.allCases {
                let said = installation.explained(language) + faults.told(language)
                #expect(!said.contains(token))
                #expect(!said.contains("kh4u"), "\(said)")
            }
        }
    }

    @Test func `of an address everything but the password is shown`() {
        let (installation, faults) = Installation.read(environment: ["DATABASE_URL": Self.address])
        #expect(faults.isEmpty)
        #expect(
            installation.shown(Setting.database)
                == "postgres://iso:••••••@db.local/iso?sslmode=require&password=••••••&sslpassword=••••••")
        #expect(installation[.database] == .postgres(url: Self.address))
    }

    @Test func `a secret may come from a file, with or without a line's end`() throws {
        let file = try SettingsText(Self.token + "\n")
        let (installation, faults) = Installation.read(environment: ["NENEP_METRICS_TOKEN_FILE": file.path])
        #expect(faults.isEmpty)
        #expect(installation[.metricsToken] == Self.token)
        #expect(
            installation.origin(of: Setting.metricsToken)
                == .secretFile(path: file.path, environment: "NENEP_METRICS_TOKEN_FILE"))
    }

    @Test func `a secret said twice, or in a file that isn't there, is refused`() {
        let twice = Installation.read(
            environment: ["NENEP_METRICS_TOKEN_FILE": "/x", "NENEP_METRICS_TOKEN": Self.token])
        #expect(twice.faults == [.saidTwice("NENEP_METRICS_TOKEN", "NENEP_METRICS_TOKEN_FILE")])
        let missing = Installation.read(environment: ["DATABASE_URL_FILE": "/không/có"])
        #expect(
            missing.faults == [.unreadableSecret(path: "/không/có", environment: "DATABASE_URL_FILE")])
    }

    @Test func `only secrets come from files, and none by a flag that shows them`() {
        for setting in KnownSettings.all {
            #expect((setting.fileEnvironment != nil) == (setting.secrecy != .open))
            if setting.secrecy == .secret { #expect(setting.flag == .none) }
        }
    }
}
