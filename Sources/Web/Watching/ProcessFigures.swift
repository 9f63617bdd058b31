// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// What the operating system says about this process.
struct ProcessFigures {
    /// Bytes of memory that are really in use; nil where the system doesn't say.
    let residentBytes: Int?
    /// Open files and sockets.
    let openFiles: Int?

    init() {
        let memory = FileManager.default.contents(atPath: "/proc/self/statm").map {
            String(decoding: $0, as: UTF8.self)
        }
        residentBytes = memory.flatMap { text in
            let fields = text.split(separator: " ")
            return fields.count > 1 ? Int(fields[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
        }
        openFiles = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count
    }
}
