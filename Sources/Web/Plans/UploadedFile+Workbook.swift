// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Files

extension UploadedFile {
    /// The rows of a workbook's first sheet; nil when it is none.
    func workbook() async -> [[String]]? {
        guard let path = await upload.temporaryPath else { return nil }
        return PlanWorkbook.rows(path: path)
    }
}
