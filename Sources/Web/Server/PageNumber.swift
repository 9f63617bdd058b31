// SPDX-License-Identifier: AGPL-3.0-or-later

/// The number of a list's page as addresses carry it.
enum PageNumber {
    /// No list is longer; beyond it, counting to the page's first row would leave the numbers there are.
    private static let last = 100_000

    /// Reads a page's number, from 1; what is no number is the first page.
    static func read(_ text: String?) -> Int { min(max(1, text.flatMap { Int(FieldText.trimmed($0)) } ?? 1), last) }

    /// The page asked for, or the last there is: an address may outlive its rows.
    static func within(_ page: Int, total: Int, size: Int) -> Int { min(page, max(1, (total + size - 1) / size)) }
}
