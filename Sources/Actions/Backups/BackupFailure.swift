// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives

/// Why a planned backup failed, as it is kept: a word and what it is about, so that pages can say it in their language.
package enum BackupFailure {
    private static let separator: Character = "\t"

    static func text(of error: any Error) -> String {
        let parts: [String] =
            switch error {
            case BackupError.archive(let error): parts(of: error)
            case BackupError.notARecipient(let text): ["key", text]
            case BackupError.privateKey(let path): ["private", path]
            case BackupError.olderProgram(let program, let has, let needs): ["older", "\(has)", "\(needs)", program]
            case BackupError.malformed(let part): ["malformed", part]
            case BackupError.database(let text): ["database", text]
            default: ["database", "\(error)"]
            }
        return parts.joined(separator: String(separator))
    }

    private static func parts(of error: ArchiveError) -> [String] {
        switch error {
        case .full(let path): ["full", path]
        case .io(let text): ["io", text]
        case .exists(let path): ["exists", path]
        case .truncated: ["truncated", ""]
        case .strange(let what): ["strange", what]
        case .damaged(let what): ["damaged", what]
        case .missing(let program, let package): ["missing", program, package]
        case .failed(let program, let said): ["failed", program, said]
        case .stalled(let program, let minutes): ["stalled", program, "\(minutes)"]
        }
    }

    /// The error a kept text stands for.
    package static func error(_ text: String) -> BackupError {
        let parts = text.split(separator: separator, maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return .database(text) }
        // What a program said may hold the separator itself.
        let rest = parts.dropFirst(2).joined(separator: String(separator))
        switch parts[0] {
        case "full": return .archive(.full(path: parts[1]))
        case "io": return .archive(.io(parts[1]))
        case "exists": return .archive(.exists(path: parts[1]))
        case "truncated": return .archive(.truncated)
        case "strange": return .archive(.strange(parts[1]))
        case "damaged": return .archive(.damaged(parts[1]))
        case "missing": return .archive(.missing(program: parts[1], package: rest))
        case "failed": return .archive(.failed(program: parts[1], said: rest))
        case "stalled": return .archive(.stalled(program: parts[1], minutes: Int(rest) ?? 0))
        case "key": return .notARecipient(parts[1])
        case "private": return .privateKey(path: parts[1])
        case "malformed": return .malformed(parts[1])
        case "older":
            guard parts.count > 3, let has = Int(parts[1]), let needs = Int(parts[2]) else { return .database(text) }
            return .olderProgram(parts[3], has: has, needs: needs)
        default: return .database(parts[1])
        }
    }
}
