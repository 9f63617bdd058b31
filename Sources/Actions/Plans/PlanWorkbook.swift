// SPDX-License-Identifier: AGPL-3.0-or-later

import Programs

/// A plan that comes as an Excel workbook.
package enum PlanWorkbook {
    /// The rows of its first sheet; nil when the file is no workbook.
    package static func rows(path: String) -> [[String]]? { WorkbookTable.rows(path: path) }
}
