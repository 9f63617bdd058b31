// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import Store
import WorkingTime

extension SampleProvince {
    /// The committee's office has put the wrong side of a sheet on its scanner, and stopped the reading.
    func leaveScanStopped(cast: SampleCast) async throws {
        guard let blank = Data(base64Encoded: Self.blankPage) else { throw SampleError.missing("blank page") }
        let stored = try await system.files.store(Array(blank))
        let file = ReceivedFile(
            hash: stored.hash.bytes, name: "Quet_VP_0087.png", kind: stored.kind.rawValue, size: stored.size)
        let scan = try await system.perform(ImportScan(file, pages: 1), as: cast.committeeOffice)
        clock.pass(minutes: 1)
        try await system.perform(StopScan(scan), as: cast.committeeOffice)
    }

    /// A white sheet as PNG.
    private static let blankPage = """
        iVBORw0KGgoAAAANSUhEUgAAAHwAAACvAQAAAAAXz4eSAAAAIklEQVR42u3IoQEAAAwCIP9/WvseWIFIekQIIYQQQgjxFAO71uWn\
        P+fuLQAAAABJRU5ErkJggg==
        """
}
