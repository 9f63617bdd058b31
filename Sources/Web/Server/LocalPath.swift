// SPDX-License-Identifier: AGPL-3.0-or-later

/// A place on this site to go to next, as a form or a query names it; never another site.
package enum LocalPath {
    /// The path if it leads to a page of this site, else nil.
    ///
    /// Browsers take `//host`, `/\host` and paths with control characters for other hosts: all are refused, and so is
    /// everything that is not plain ASCII or longer than any address of ours.
    package static func checked(_ path: String?) -> String? {
        guard let path, path.utf8.count <= 1000, path.utf8.first == UInt8(ascii: "/") else { return nil }
        guard path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) else { return nil }
        guard path.utf8.dropFirst().first != UInt8(ascii: "/") else { return nil }
        return path
    }
}
