// SPDX-License-Identifier: AGPL-3.0-or-later

extension NoticeWords {
    package static let vi = NoticeWords(
        title: "Văn bản",
        documents: { "\($0) văn bản đã giao nhiệm vụ" },
        draftsWaiting: { "\($0) bản đọc đang kiểm tra" },
        importOne: "Nhập văn bản",
        keyword: "Từ khóa",
        keywordExample: "số, trích yếu, không cần gõ dấu",
        drafts: "Đang nhập, chờ kiểm tra",
        importedBy: { "\($0) nhập \($1)" },
        checkedOf: { "Đã kiểm \($0)/\($1)\u{a0}ý" },
        goOnChecking: "Kiểm tra tiếp",
        unnumbered: "chưa rõ số",
        unread: { "Văn bản chưa rõ số, nhập lúc \($0) ngày \($1)" },
        noneTitle: "Chưa có văn bản nào",
        noneText: "Nhập thông báo kết luận, chỉ thị, kế hoạch… để hệ thống đọc ra nhiệm vụ, cơ quan và thời hạn.",
        noneForReaders: "Văn bản xuất hiện ở đây khi được ban hành thành nhiệm vụ cho cơ quan bạn.",
        noMatchTitle: "Không có văn bản nào khớp",
        noMatchText: "Thử ít chữ hơn, hoặc chỉ gõ số văn bản.",
        number: "Số, ký hiệu",
        issuedOn: "Ngày",
        subject: "Trích yếu",
        issuer: "Cơ quan ban hành",
        signer: "Người ký",
        orders: "Ý",
        assignments: "Nhiệm vụ",
        done: "Hoàn thành",
        late: "Quá hạn",
        importLine:
            "Hệ thống đọc ra số, ngày, người ký và từng ý giao việc. Chưa giao cho ai trước khi bạn kiểm tra và ban hành.",
        file: "Tệp văn bản",
        fileHelp: { "Nhận \($0). Bản gốc được giữ nguyên. Không nhận văn bản có dấu mật." },
        or: "hoặc",
        paste: "Dán nội dung văn bản",
        pasteHelp: "Dán toàn văn, từ quốc hiệu đến nơi nhận; giữ nguyên xuống dòng.",
        read: "Đọc văn bản",
        toList: "Thôi, về danh sách",
        alreadyHere: "Văn bản này đã được nhập.",
        ordersAndAssignments: { "\($0)\u{a0}ý, \($1) nhiệm vụ" },
        doneOf: { "\($0)/\($1) hoàn thành" },
        lateOnes: { "\($0) quá hạn" },
        seeAssignments: "Xem các nhiệm vụ",
        ordersOfNotice: "Các ý và tình hình thực hiện",
        label: "Ý",
        order: "Nội dung",
        due: "Thời hạn",
        facts: "Thông tin văn bản",
        original: "Bản gốc",
        pasted: "xem toàn văn (.txt)",
        importer: "Người nhập",
        issuing: "Ban hành nhiệm vụ",
        recipients: { "Nơi nhận (\($0))" },
        kind: { kind in
            switch kind {
            case "TB": "Thông báo"
            case "QĐ": "Quyết định"
            case "KH": "Kế hoạch"
            case "CT": "Chỉ thị"
            case "CV": "Công văn"
            case "BC": "Báo cáo"
            case "TTr": "Tờ trình"
            case "NQ": "Nghị quyết"
            case "HD": "Hướng dẫn"
            case "CTr": "Chương trình"
            case "": "Văn bản"
            default: kind
            }
        }
    )
}
