// SPDX-License-Identifier: AGPL-3.0-or-later

extension LookWords {
    package static let vi = LookWords(
        product: "Nề Nếp",
        programme: "Chương trình ISO hành chính",
        skip: "Đến nội dung chính",
        menu: "Các mục",
        entries: { entry in
            switch entry {
            case .inbox: "Việc của tôi"
            case .leading: "Cần quyết định"
            case .province: "Toàn tỉnh"
            case .assignments: "Nhiệm vụ"
            case .notices: "Văn bản"
            case .rounds: "Đợt triển khai"
            case .agencies: "Cơ quan"
            case .reports: "Báo cáo"
            case .accounts: "Tài khoản"
            case .trail: "Nhật ký"
            case .backups: "Sao lưu"
            }
        },
        search: "Tìm kiếm",
        searchPlaceholder: "Tìm nhiệm vụ, số văn bản, cơ quan… (không cần gõ dấu)",
        signIn: "Đăng nhập",
        signOut: "Đăng xuất",
        ownAccount: "Tài khoản của tôi",
        chooseRole: "Chọn vai trò khác",
        otherLanguage: "English",
        roleUntil: { "được xem đến hết ngày \($0)" },
        figuresAt: { "Số liệu lúc \($0), \($1) · mọi con số đều mở được danh sách gốc" },
        trail: "Nhật ký hệ thống",
        youAreHere: "Bạn đang ở",
        weekday: { ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][($0 + 6) % 7] },
        longDay: { "\($0) \($1)" },
        faults: { "Chưa gửi được. Cần sửa \($0)\u{a0}chỗ:" },
        optional: "không bắt buộc",
        dayHint: "Ngày/tháng/năm, ví dụ 31/12/2026.",
        chooseFile: { $0 ? "Chọn các tệp" : "Chọn tệp" },
        noFile: "Chưa chọn tệp nào",
        severalFiles: "Có thể chọn nhiều tệp cùng lúc.",
        filter: "Bộ lọc",
        filterCount: { "Bộ lọc \($0)" },
        applyFilter: "Lọc",
        clearFilter: "Xóa lọc",
        filteredBy: "Đang lọc:",
        removeFilter: { "Bỏ điều kiện \($0)" },
        all: "Tất cả",
        sortBy: { "Xếp theo \($0)" },
        pages: "Trang",
        previous: "Trước",
        next: "Sau",
        pageOf: { page, pages in pages.map { "Trang \(page)/\($0)" } ?? "Trang \(page)" },
        lastPage: "Trang cuối",
        rowsShown: { "Đang xem \($0)–\($1) trong \($2)" },
        perPage: { "\($0) hàng mỗi trang" },
        history: "Lịch sử",
        when: "Khi nào",
        who: "Ai",
        what: "Đổi gì",
        onBehalfOf: { "làm thay \($0)" },
        sinceMoment: { "từ \($0)" },
        historyEntries: { "\($0) mục trong nhật ký" },
        verify: "kiểm tra",
        view: "Xem",
        download: "Tải về",
        none: "Không",
        back: "Quay lại",
        conflict: { "Đồng chí \($0) vừa sửa lúc \($1)." },
        conflictKept: "Nội dung của bạn còn nguyên bên dưới.",
        writtenAt: { "Ghi lúc \($0) ngày \($1)." },
        mine: "bản của bạn",
        nothing: "(trống)",
        theirs: "bản hiện nay",
        saveMine: "Ghi bản của tôi",
        keepTheirs: "Giữ bản hiện nay",
        draftKept: { "Đã lưu nháp lúc \($0)" },
        draftUnkept: "Chưa lưu được nháp. Nội dung vẫn còn trên trang này.",
        dropDraft: "Bỏ nháp",
        draftDropped: "Đã bỏ nháp."
    )
}
