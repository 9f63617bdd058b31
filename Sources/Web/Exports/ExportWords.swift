// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of lists that are taken away as tables.
package struct ExportWords: Words {
    package let excel: String
    package let csv: String
    // Columns that only tables have.
    package let standing: String
    package let daysLate: String
    package let order: String
    package let acknowledged: String
    package let reported: String
    package let done: String
    package let issuer: String
    package let kind: String
    package let name: String
    package let role: String
    package let place: String
    package let level: String
    package let notice: String

    /// What the links take: the list as it is filtered now.
    package let takes: @Sendable (String) -> String
    package let filtered: @Sendable (String) -> String
    package let unfiltered: String
    /// Time, day, and who.
    package let madeAt: @Sendable (String, String, String) -> String
    /// The list is longer than so many rows.
    package let isCut: @Sendable (String) -> String

    package static let vi = ExportWords(
        excel: "Xuất Excel",
        csv: "CSV",
        standing: "Tình trạng hạn",
        daysLate: "Trễ (ngày làm việc)",
        order: "Ý",
        acknowledged: "Tiếp nhận",
        reported: "Ngày báo cáo",
        done: "Ngày hoàn thành",
        issuer: "Cơ quan ban hành",
        kind: "Loại",
        name: "Tên, nội dung",
        role: "Vai trò",
        place: "Số thứ tự",
        level: "Cấp",
        notice: "Văn bản",
        takes: { "Xuất danh sách đang xem ra tệp \($0)" },
        filtered: { "Điều kiện lọc: \($0)." },
        unfiltered: "Điều kiện lọc: không có, toàn bộ danh sách được xem.",
        madeAt: { "Xuất lúc \($0) ngày \($1), người xuất: \($2)." },
        isCut: {
            "Danh sách dài hơn \($0) hàng; tệp này chỉ có \($0) hàng đầu. Thêm điều kiện lọc để xuất phần còn lại."
        }
    )

    package static let en = ExportWords(
        excel: "Export to Excel",
        csv: "CSV",
        standing: "Standing",
        daysLate: "Late (working days)",
        order: "Order",
        acknowledged: "Acknowledged",
        reported: "Reported on",
        done: "Done on",
        issuer: "Issued by",
        kind: "Kind",
        name: "Name",
        role: "Role",
        place: "Number",
        level: "Level",
        notice: "Document",
        takes: { "Export the list as shown to \($0)" },
        filtered: { "Filter: \($0)." },
        unfiltered: "Filter: none, the whole list that may be seen.",
        madeAt: { "Exported at \($0) on \($1) by \($2)." },
        isCut: {
            "The list is longer than \($0) rows; this file has the first \($0). Narrow the list to export the rest."
        }
    )
}
