// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Testing

@testable import Web

@Suite struct AssetsTests {
    private static let assets = Assets(files: [
        "theme.css": Array("body{}".utf8), "theme.css.gz": [31, 139], "fonts/a.woff2": [1], "secret.txt": [2],
    ])

    private func ask(_ path: String, _ query: String = "", _ headers: HTTPFields = [:]) -> Reply? {
        Self.assets.answer(path, query: Query(query), headers: headers)
    }

    @Test func `an address with the version is kept for good, one without is asked again`() {
        let kept = ask("/assets/theme.css", "v=\(Self.assets.version)")
        #expect(kept?.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(ask("/assets/theme.css", "v=old")?.headers[.cacheControl] == "public, no-cache")
        let tag = kept?.headers[.eTag] ?? ""
        #expect(ask("/assets/theme.css", "", [.ifNoneMatch: tag])?.status == .notModified)
    }

    @Test func `a compressed form goes to those who can read it`() {
        let small = ask("/assets/theme.css", "", [.acceptEncoding: "br, gzip"])
        #expect(small?.headers[.contentEncoding] == "gzip")
        #expect(ask("/assets/theme.css")?.headers[.contentEncoding] == nil)
        #expect(ask("/assets/theme.css")?.headers[.vary] == "Accept-Encoding")
        #expect(ask("/assets/fonts/a.woff2", "", [.acceptEncoding: "gzip"])?.headers[.contentEncoding] == nil)
    }

    @Test(arguments: [
        "/assets/../Package.swift", "/assets/", "/assets/secret.txt", "/assets/theme.css.gz", "/assets/%2e%2e/x.css",
        "/theme.css",
    ])
    func `nothing but the look's files can be asked for`(path: String) {
        #expect(ask(path) == nil)
    }

    @Test func `the version changes with any file`() {
        #expect(Assets(files: ["a.css": [1]]).version != Assets(files: ["a.css": [2]]).version)
        #expect(Assets(files: ["a.css": [1]]).version == Assets(files: ["a.css": [1]]).version)
    }
}
