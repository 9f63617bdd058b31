// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Glibc

/// What the writers were told is done: one line each, on disk before the writer goes on.
final class AcknowledgedLog: Sendable {
    private let descriptor: CInt

    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { close(descriptor) }

    /// Appends one line; a single write with O_APPEND keeps lines of different writers whole.
    func append(_ line: String) throws {
        let bytes = Array((line + "\n").utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fdatasync(descriptor) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// The whole lines of a log; one cut off by the kill was not acknowledged.
    static func lines(path: String) throws -> [String] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let text = String(decoding: data, as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.removeLast()
        return lines
    }
}
