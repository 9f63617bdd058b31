// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

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
        sentence: vietnamese,
        label: { "ý\u{a0}\($0)" },
        choicesTitle: "Chọn tin muốn nhận",
        choicesLead: "Áp dụng cho riêng bạn. Tin hiện trên chuông cũng có trong bản tóm tắt.",
        kind: kindName,
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

    private static let vietnamese: @Sendable (News.Kind, News.Facts) -> String = { kind, facts in
        let day = facts.day.flatMap { Day(iso: $0)?.official } ?? ""
        let count = facts.count ?? 0
        return switch kind {
        case .ordersGiven: "Văn bản \(facts.number ?? "") giao cơ quan bạn \(count) nhiệm vụ"
        case .opinionAsked: "Văn bản \(facts.number ?? "") đề nghị cơ quan bạn phối hợp ở \(count) nhiệm vụ"
        case .opinionGiven: "\(facts.who) đã cho ý kiến phối hợp"
        case .orderCancelled: "Nhiệm vụ được thôi thực hiện"
        case .orderChanged: "Nhiệm vụ được điều chỉnh bởi văn bản sau"
        case .periodOpened: "Nhiệm vụ thường xuyên mở kỳ mới" + (day.isEmpty ? "" : ", hạn \(day)")
        case .eventDated: "Đã có ngày làm căn cứ tính hạn" + (day.isEmpty ? "" : ", hạn của nhiệm vụ là \(day)")
        case .reportHandedIn: "\(facts.who) đã gửi báo cáo, chờ xem xét"
        case .replyRecorded: "\(facts.who) đã ghi nhận báo cáo của cơ quan bạn nộp bằng văn bản"
        case .reportAccepted: "\(facts.who) đã chấp nhận báo cáo"
        case .reportReturned: "\(facts.who) yêu cầu bổ sung báo cáo"
        case .reminded: "\(facts.who) đôn đốc nhiệm vụ"
        case .instructed: "\(facts.who) chỉ đạo thêm về nhiệm vụ"
        case .remindersDrafted: "Có \(count) dự thảo văn bản đôn đốc chờ xem"
        case .extensionAsked: "\(facts.who) xin lùi hạn" + (day.isEmpty ? "" : " đến \(day)")
        case .extensionDecided: "\(facts.who) " + (day.isEmpty ? "không đồng ý lùi hạn" : "cho lùi hạn đến \(day)")
        case .difficultyRaised: "\(facts.who) nêu khó khăn, vướng mắc"
        case .difficultyAnswered: "\(facts.who) đã trả lời khó khăn, vướng mắc"
        case .letterToApprove: "Có dự thảo văn bản chờ duyệt"
        case .letterToNumber: "Có văn bản đã duyệt chờ lấy số"
        case .letterReturned: "Dự thảo văn bản được trả lại để sửa"
        case .committeeHandedIn, .committeeReceived, .committeeReturned: committee(kind, facts)
        case .planSubmitted, .planApproved, .planReturned, .planCommented: plan(kind, facts)
        case .milestoneReported, .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended,
            .decisionLaid, .decisionTaken:
            milestone(kind, facts)
        case .listSent, .listOpinionGiven, .listDecided, .enrolled: round(kind, facts)
        case .scanRead: "Đã nhận dạng xong bản quét"
        case .agenciesReorganised: "Đã sắp xếp cơ quan theo quyết định \(facts.number ?? "")"
        case .reorganisationCarriedOut: "Hệ thống đã bàn giao theo quyết định sắp xếp \(facts.number ?? "") do bạn ghi"
        case .reorganisationHeld:
            "Chưa tự bàn giao được theo quyết định \(facts.number ?? "")" + held(facts, ReorganisationWords.vi)
        case .backupFailed: "Sao lưu hệ thống không thành công, cần xử lý"
        case .backupIncomplete: "Bản sao lưu thiếu \(count) tệp có trong hồ sơ"
        case .systemRestored: "Hệ thống vừa được khôi phục từ bản sao lưu; dữ liệu ghi sau lúc sao lưu không còn"
        case .ownRoleDelegated:
            "Quản trị hệ thống đã ủy quyền vai trò của bạn cho đồng chí \(facts.who)"
                + (day.isEmpty ? "" : " đến hết ngày \(day)")
        case .roleDelegated:
            "Đồng chí \(facts.who) ủy quyền cho bạn làm thay" + (day.isEmpty ? "" : " đến hết ngày \(day)")
        case .delegationEnded: "Ủy quyền giữa bạn và đồng chí \(facts.who) đã kết thúc"
        case .secondFactorReset: "Quản trị hệ thống đã bỏ lớp xác thực thứ hai của bạn; hãy thiết lập lại"
        }
    }

    private static let kindName: @Sendable (News.Kind) -> String = { kind in
        switch kind {
        case .ordersGiven: "Nhiệm vụ mới được giao"
        case .opinionAsked: "Được đề nghị phối hợp"
        case .opinionGiven: "Cơ quan phối hợp đã cho ý kiến"
        case .orderCancelled: "Nhiệm vụ được thôi thực hiện"
        case .orderChanged: "Nhiệm vụ được điều chỉnh"
        case .periodOpened: "Nhiệm vụ thường xuyên mở kỳ mới"
        case .eventDated: "Có ngày làm căn cứ tính hạn"
        case .reportHandedIn: "Báo cáo gửi đến chờ xem xét"
        case .replyRecorded: "Báo cáo bằng văn bản được ghi nhận"
        case .reportAccepted: "Báo cáo được chấp nhận"
        case .reportReturned: "Báo cáo bị trả lại để bổ sung"
        case .reminded: "Được đôn đốc"
        case .instructed: "Chỉ đạo thêm"
        case .remindersDrafted: "Dự thảo văn bản đôn đốc"
        case .extensionAsked: "Đề nghị lùi hạn gửi đến"
        case .extensionDecided: "Kết quả đề nghị lùi hạn"
        case .difficultyRaised: "Khó khăn, vướng mắc gửi đến"
        case .difficultyAnswered: "Trả lời khó khăn, vướng mắc"
        case .letterToApprove: "Văn bản chờ duyệt"
        case .letterToNumber: "Văn bản chờ lấy số"
        case .letterReturned: "Dự thảo được trả lại"
        case .committeeHandedIn, .committeeReceived, .committeeReturned: committeeKind(kind)
        case .planSubmitted, .planApproved, .planReturned, .planCommented: planKind(kind)
        case .milestoneReported, .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended,
            .decisionLaid, .decisionTaken:
            milestoneKind(kind)
        case .listSent, .listOpinionGiven, .listDecided, .enrolled: roundKind(kind)
        case .scanRead: "Bản quét đã nhận dạng xong"
        case .agenciesReorganised: "Sắp xếp cơ quan"
        case .reorganisationCarriedOut: "Đã bàn giao theo quyết định sắp xếp"
        case .reorganisationHeld: "Chưa bàn giao được theo quyết định sắp xếp"
        case .backupFailed: "Sao lưu không thành công"
        case .backupIncomplete: "Sao lưu thiếu tệp"
        case .systemRestored: "Khôi phục từ bản sao lưu"
        case .ownRoleDelegated: "Vai trò của bạn được ủy quyền"
        case .roleDelegated: "Được ủy quyền"
        case .delegationEnded: "Ủy quyền kết thúc"
        case .secondFactorReset: "Lớp xác thực thứ hai bị bỏ"
        }
    }
}
