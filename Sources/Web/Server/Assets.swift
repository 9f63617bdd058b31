// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Foundation
import HTTPTypes
import NIOCore

/// The look's files, read once at the start and kept in memory; nothing else of the disk can be asked for.
///
/// A file `x.css.gz` beside `x.css` is its compressed form. Addresses carry the version of the whole set
/// (`/assets/theme.css?v=…`), so a browser keeps them for a year and yet never shows yesterday's look.
package struct Assets: Sendable {
    private struct Asset: Sendable {
        let type: String
        let tag: String
        let bytes: ByteBuffer
        let compressed: ByteBuffer?
    }

    /// What the paths of all assets begin with.
    package static let prefix = "/assets/"

    /// Changes whenever any of the files does.
    package let version: String
    private let assets: [String: Asset]

    /// No files at all.
    package static let none = Assets(files: [:])

    /// Reads every file of a known type below a folder; a folder that isn't there has none.
    package init(folder: String) {
        var files: [String: [UInt8]] = [:]
        let found = FileManager.default.enumerator(atPath: folder)
        while let path = found?.nextObject() as? String {
            guard Self.type(of: path) != nil || path.hasSuffix(".gz"),
                let data = FileManager.default.contents(atPath: folder + "/" + path)
            else { continue }
            files[path] = Array(data)
        }
        self.init(files: files)
    }

    /// Takes files by their path below the folder.
    package init(files: [String: [UInt8]]) {
        var assets: [String: Asset] = [:]
        var all = SHA256()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            guard let type = Self.type(of: path) else { continue }
            let hash = Array(SHA256.hash(data: bytes))
            all.update(data: Array(path.utf8) + hash)
            assets[path] = Asset(
                type: type, tag: "\"" + Self.text(hash.prefix(8)) + "\"", bytes: ByteBuffer(bytes: bytes),
                compressed: files[path + ".gz"].map { ByteBuffer(bytes: $0) })
        }
        self.assets = assets
        version = Self.text(Array(all.finalize()).prefix(5))
    }

    /// Answers for a path below ``prefix``; nil when there is no such file.
    func answer(_ path: String, query: Query, headers: HTTPFields) -> Reply? {
        guard path.hasPrefix(Self.prefix), let asset = assets[String(path.dropFirst(Self.prefix.count))] else {
            return nil
        }
        let isVersioned = query["v"] == version
        var fields: HTTPFields = [
            .contentType: asset.type, .eTag: asset.tag,
            .cacheControl: isVersioned ? "public, max-age=31536000, immutable" : "public, no-cache",
        ]
        if asset.compressed != nil { fields[.vary] = "Accept-Encoding" }
        if headers[.ifNoneMatch]?.contains(asset.tag) == true { return Reply(.notModified, headers: fields) }
        if let compressed = asset.compressed, headers[.acceptEncoding]?.contains("gzip") == true {
            fields[.contentEncoding] = "gzip"
            return Reply(.ok, headers: fields, body: .bytes(compressed))
        }
        return Reply(.ok, headers: fields, body: .bytes(asset.bytes))
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func type(of path: String) -> String? {
        switch path.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "webmanifest": "application/manifest+json"
        default: nil
        }
    }
}
