// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension NewsWords {
    package static let vi = NewsWords(
        title: "Tin mới",
        bell: { "Tin mới, \($0) tin chưa đọc" },
        bellQuiet: "Tin mới, không có tin chưa đọc",
        lead: { "\($0) tin chưa đọc." },
        allRead: "Đã đọc hết.",
        unreadOnly: "Chỉ xem tin chưa đọc",
        everything: "Xem tất cả",
        markAll: "Đánh dấu đã đọc tất cả",
        marked: "Đã đánh dấu đọc tất cả các tin.",
        today: "Hôm nay",
        yesterday: "Hôm qua",
        isUnread: "chưa đọc",
        toDigest: "Tóm tắt hôm nay",
        toWeek: "Tóm tắt tuần này",
        toChoices: "Chọn tin muốn nhận",
        emptyTitle: "Chưa có tin nào",
        emptyText: "Khi có nhiệm vụ mới, báo cáo cần xem xét hoặc việc liên quan đến cơ quan bạn, tin sẽ hiện ở đây.",
        emptyUnread: "Bạn đã đọc hết các tin.",
        kept: "Tin được giữ 90 ngày; hồ sơ công việc vẫn còn nguyên ở nơi tin dẫn đến.",
        sentence: { $0.worded.vietnamese(of: $1) },
        label: { "ý\u{a0}\($0)" },
        choicesTitle: "Chọn tin muốn nhận",
        choicesLead: "Áp dụng cho riêng bạn. Tin hiện trên chuông cũng có trong bản tóm tắt.",
        kind: { $0.worded.vietnamese },
        place: { place in
            switch place {
            case .bell: "Hiện trên chuông"
            case .digest: "Chỉ trong bản tóm tắt"
            case .off: "Không nhận"
            }
        },
        placeShort: { place in
            switch place {
            case .bell: "Trên chuông"
            case .digest: "Bản tóm tắt"
            case .off: "Không nhận"
            }
        },
        group: { group in
            switch group {
            case .work: "Nhiệm vụ"
            case .reports: "Báo cáo, lùi hạn"
            case .difficulties: "Khó khăn, vướng mắc"
            case .documents: "Văn bản, bản quét"
            case .others: "Cơ quan, đơn vị"
            }
        },
        always: { "Luôn hiện trên chuông: \($0)." },
        rhythm: "Bản tóm tắt qua thư điện tử",
        rhythmHelp: "Dùng khi hệ thống được nối với máy chủ thư điện tử. Trang Tóm tắt thì xem được bất cứ lúc nào.",
        rhythmName: { rhythm in
            switch rhythm {
            case .daily: "Mỗi ngày làm việc"
            case .weekly: "Mỗi tuần"
            case .never: "Không gửi"
            }
        },
        save: "Ghi lựa chọn",
        saved: "Đã ghi lựa chọn tin.",
        what: "Loại tin",
        whereShown: "Hiện ở đâu")
}
