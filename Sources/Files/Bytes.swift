// SPDX-License-Identifier: AGPL-3.0-or-later

/// Searching and reading numbers in bytes.
enum Bytes {
    /// Endings of names a system would run.
    static let runnable: Set<String> = [
        "exe", "dll", "com", "bat", "cmd", "ps1", "vbs", "js", "jar", "msi", "scr", "sh", "php", "hta", "lnk",
    ]

    static func index(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        index(of: Array(word.utf8), in: bytes)
    }

    static func index(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first, bytes.count >= word.count else { return nil }
        var at = bytes.startIndex
        let last = bytes.endIndex - word.count
        while at <= last {
            if bytes[at] == first, bytes[at..<at + word.count].elementsEqual(word) { return at }
            at += 1
        }
        return nil
    }

    /// Tells whether there is something a browser could take for markup or a server for a program.
    static func containsMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        let lower = lowercased(bytes)
        return ["<script", "<html", "<!doctype", "<svg", "<?php", "<iframe", "javascript:"].contains { word in
            index(of: word, in: lower[...]) != nil
        }
    }

    static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    /// A little-endian number of `count` bytes, or nil beyond the end.
    static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
