// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

/// Addresses, several hosts, and what is said to whom is not let in.
struct PostgresDoorTests {
    /// What is said to who comes with this address.
    private func refusal(_ address: PostgresAddress) async -> String {
        do {
            try await Database.open(.postgres(address), migrations: []).close()
            return ""
        } catch {
            return "\(error)"
        }
    }

    private func address(_ changes: [String: String]) throws -> PostgresAddress {
        PostgresAddress(options: try TestServer.required().options.merging(changes) { $1 })
    }

    @Test func `everything an address says of where, as whom and how safely reaches other programs`() throws {
        let said = try PostgresAddress(
            """
            postgres://nenep:geheim@a:1/b?sslmode=verify-full&sslrootcert=/ca.crt&channel_binding=require\
            &ssl_min_protocol_version=TLSv1.3&options=-c%20search_path%3Dx&application_name=n&connect_timeout=4
            """)
        let expected = [
            "PGHOST": "a", "PGPORT": "1", "PGUSER": "nenep", "PGPASSWORD": "geheim", "PGDATABASE": "b",
            "PGSSLMODE": "verify-full", "PGSSLROOTCERT": "/ca.crt", "PGCHANNELBINDING": "require",
            "PGSSLMINPROTOCOLVERSION": "TLSv1.3", "PGOPTIONS": "-c search_path=x", "PGAPPNAME": "n",
            "PGCONNECT_TIMEOUT": "4",
        ]
        #expect(said.environmentVariables == expected)
    }

    @Test func `each host that is named is tried for itself`() throws {
        let hosts = try PostgresAddress("postgres://u@a:1,b:2,c/d?sslmode=require").eachHost.map(\.options)
        #expect(hosts.map { $0["host"] } == ["a", "b", "c"])
        #expect(hosts.map { $0["port"] } == ["1", "2", ""])
        #expect(hosts.allSatisfy { $0["sslmode"] == "require" && $0["user"] == "u" })
        let shared = try PostgresAddress("host=a,b port=7 dbname=d").eachHost.map(\.options)
        #expect(shared.map { $0["port"] } == ["7", "7"])
        #expect(try PostgresAddress("host=a dbname=d").eachHost.count == 1)
    }

    @Test(TestServer.isGiven) func `a host that is dead is passed over`() async throws {
        let server = try TestServer.required()
        let (host, port) = (server.options["host"] ?? "", server.options["port"] ?? "5432")
        let both = try address(["host": "127.0.0.1,\(host)", "port": "1,\(port)"])
        let database = try await Database.open(.postgres(both), migrations: [])
        #expect(try await database.read { try $0.count("SELECT 1") } == 1)
        try await database.close()
        let neither = await refusal(try address(["host": "127.0.0.1,127.0.0.1", "port": "1,2"]))
        #expect(neither.contains("port 1 ") && neither.contains("port 2 "))
    }

    @Test(TestServer.isGiven) func `who is not let in is told why, without the password`() async throws {
        let user = try #require(try TestServer.required().options["user"])
        let wrong = await refusal(try address(["password": "mật-khẩu-sai"]))
        #expect(wrong.contains("refuses the password of \(user)"))
        #expect(!wrong.contains("mật-khẩu-sai"))
        let nowhere = await refusal(try address(["dbname": "nowhere"]))
        #expect(nowhere.contains("has no database nowhere"))
        let plain = await refusal(try address(["sslmode": "require"]))
        #expect(plain.isEmpty || plain.contains("offers no TLS"))
    }
}
