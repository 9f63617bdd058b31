// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives

/// Why a planned backup failed, as it is kept: a word and what it is about, so that pages can say it in their language.
package enum BackupFailure {
    private static let separator: Character = "\t"

    static func text(of error: any Error) -> String {
        let parts: [String] =
            switch error {
            case BackupError.archive(.full(let path)): ["full", path]
            case BackupError.archive(.io(let text)): ["io", text]
            case BackupError.archive(.missing(let program, let package)): ["missing", program, package]
            case BackupError.archive(.failed(let program, let said)): ["failed", program, said]
            case BackupError.notARecipient(let text): ["key", text]
            case BackupError.privateKey(let path): ["private", path]
            case BackupError.database(let text): ["database", text]
            default: ["database", "\(error)"]
            }
        return parts.joined(separator: String(separator))
    }

    /// The error a kept text stands for.
    package static func error(_ text: String) -> BackupError {
        let parts = text.split(separator: separator, maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return .database(text) }
        switch parts[0] {
        case "full": return .archive(.full(path: parts[1]))
        case "io": return .archive(.io(parts[1]))
        case "missing": return .archive(.missing(program: parts[1], package: parts.last ?? ""))
        case "failed": return .archive(.failed(program: parts[1], said: parts.last ?? ""))
        case "key": return .notARecipient(parts[1])
        case "private": return .privateKey(path: parts[1])
        default: return .database(parts[1])
        }
    }
}
