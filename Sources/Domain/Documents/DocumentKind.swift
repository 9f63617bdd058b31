// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// The kinds of official documents an order may ask for, by abbreviation.
///
/// Nghị định 30/2020/NĐ-CP, Phụ lục III.
package enum DocumentKind {
    private static let names: [(name: String, kind: String)] = [
        ("quyết định", "QĐ"), ("kế hoạch", "KH"), ("báo cáo", "BC"), ("tờ trình", "TTr"), ("công văn", "CV"),
        ("thông báo", "TB"), ("chỉ thị", "CT"), ("nghị quyết", "NQ"), ("chương trình", "CTr"), ("hướng dẫn", "HD"),
        ("đề án", "ĐA"), ("phương án", "PA"), ("dự án", "DA"), ("quy chế", "QC"), ("biên bản", "BB"),
        ("công điện", "CĐ"), ("giấy mời", "GM"),
    ]

    /// The kind a deliverable is to be: the first one named, unless others are named beside it.
    ///
    /// "Kế hoạch triển khai" asks for a plan, "dự thảo Quyết định kèm Tờ trình" for more than one document: nil.
    package static func asked(in deliverable: String) -> String? {
        let words =
            " "
            + comparable(deliverable).lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }
            .joined() + " "
        let named = names.compactMap { name, kind in
            words.firstRange(of: " \(name) ").map { (place: $0.lowerBound, kind: kind) }
        }.sorted { $0.place < $1.place }
        guard let first = named.first else { return nil }
        // "Báo cáo kết quả thực hiện Kế hoạch" names the plan it is about.
        let opens = words[..<first.place].allSatisfy { $0 == " " }
        return named.count == 1 || opens ? first.kind : nil
    }
}
