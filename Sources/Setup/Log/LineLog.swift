// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Glibc
import Logging

/// Writes the log a line an event, in the form the settings choose; no text of anybody's can begin a line of its own.
package struct LineLog: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    private let label: String
    private let format: LogFormat
    private let write: @Sendable (String) -> Void

    package init(
        label: String, format: LogFormat, level: LogDetail,
        write: @escaping @Sendable (String) -> Void = Self.toStandardError
    ) {
        self.label = label
        self.format = format
        logLevel = Logger.Level(rawValue: level.rawValue) ?? .info
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var facts = metadata
        if let more = event.metadata { facts.merge(more) { _, new in new } }
        let line = LogLine(
            time: LogLine.time(), level: event.level.rawValue, label: label, message: event.message.description,
            facts: facts.map { ($0.key, $0.value.description) }.sorted { $0.0 < $1.0 })
        write(line.text(format) + "\n")
    }

    /// One call of the system a line, so that lines of different threads stay whole.
    package static let toStandardError: @Sendable (String) -> Void = { line in
        var line = line
        line.withUTF8 { bytes in
            _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
    }
}
