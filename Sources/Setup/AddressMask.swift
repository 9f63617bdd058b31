// SPDX-License-Identifier: AGPL-3.0-or-later

/// An address as it may be shown: the password in it is not.
enum AddressMask {
    private static let hidden = "••••••"
    /// Parameters of a PostgreSQL address that are secrets themselves.
    private static let secretParameters = ["password", "sslpassword"]

    static func masked(_ text: String) -> String {
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let head = withoutPassword(halves[0])
        guard halves.count > 1 else { return head }
        let parameters = halves[1].split(separator: "&", omittingEmptySubsequences: false).map { parameter in
            let name = parameter.prefix { $0 != "=" }
            return secretParameters.contains(name.lowercased()) ? "\(name)=\(hidden)" : String(parameter)
        }
        return head + "?" + parameters.joined(separator: "&")
    }

    /// A password may hold an `@` that should have been written as `%40`: everything up to the last one is hidden.
    private static func withoutPassword(_ text: Substring) -> String {
        guard let scheme = text.firstRange(of: "://"), let at = text.lastIndex(of: "@"), scheme.upperBound <= at else {
            return String(text)
        }
        guard let colon = text[scheme.upperBound..<at].firstIndex(of: ":") else { return String(text) }
        return text[...colon] + hidden + text[at...]
    }
}
