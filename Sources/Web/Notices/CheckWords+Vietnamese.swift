// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CheckWords {
    package static let vi = CheckWords(
        title: { "Kiểm tra bản đọc: \($0)" },
        imported: { "Nhập lúc \($0) ngày \($1)" },
        fromFile: "từ tệp",
        importedBy: { "người nhập: \($0)" },
        issueButton: "Ban hành nhiệm vụ",
        issue: { $0 == 0 ? "Ban hành văn bản" : "Ban hành \($0) nhiệm vụ" },
        checkedOf: { "Đã kiểm \($0)/\($1)\u{a0}ý." },
        issueOpensWhen: "Nút Ban hành nhiệm vụ mở khi xong những việc sau:",
        readyToIssue: {
            $0 == 0
                ? "Có thể ban hành: văn bản chỉ thay đổi nhiệm vụ đã giao. Từ lúc đó không sửa được nữa."
                : "Có thể ban hành: \($0) nhiệm vụ sẽ được giao. Từ lúc đó nhiệm vụ không sửa được nữa."
        },
        source: "Văn bản gốc",
        orders: "Nhiệm vụ",
        kind: { kind in
            switch kind {
            case .order: "ý chỉ đạo"
            case .addressee: "cơ quan được giao"
            case .coordinator: "cơ quan phối hợp"
            case .deadline: "thời hạn"
            case .deliverable: "sản phẩm"
            case .submitTo: "nơi nộp"
            }
        },
        openOrder: { "Mở ý \($0)" },
        ordersRead: { "Nhiệm vụ đọc được: \($0)" },
        onlyDoubtful: { "Chỉ xem chỗ chưa rõ (\($0))" },
        showAll: "Xem tất cả",
        noOrdersTitle: "Không đọc được nhiệm vụ nào",
        noOrdersText:
            "Văn bản có thể không giao việc, hoặc viết theo lối hệ thống chưa hiểu. Thêm từng ý bằng mẫu bên dưới.",
        agencyCount: { "\($0) cơ quan, đơn vị" },
        noAgency: "chưa rõ cơ quan",
        dueShort: { due in
            switch due {
            case .none: "không thời hạn"
            case .on(let day): day.official
            case .standing(let rhythm): StateWords.vi.rhythm(rhythm)
            case .following(let event): event.on?.official ?? EventWords.vi.short(event, .vi)
            }
        },
        isChecked: "Đã kiểm",
        isUnchecked: "Chưa kiểm",
        doubts: { "\($0)\u{a0}chỗ chưa rõ" },
        seeSource: "xem trong văn bản",
        editText: "Sửa lời văn của ý",
        orderText: "Nội dung được giao",
        addressees: "Cơ quan được giao",
        coordinators: "Cơ quan phối hợp",
        addCoordinator: "Thêm cơ quan phối hợp",
        nobodyNamed: "Ý này không nêu cơ quan nào. Gõ tên cơ quan.",
        eachGetsOne: "Mỗi cơ quan được giao sẽ nhận một nhiệm vụ riêng. Nhiều tên thì ngăn bằng dấu chấm phẩy.",
        addAgency: "Thêm cơ quan",
        said: { "Văn bản viết: “\($0)”" },
        certainty: { party in
            switch party.certainty {
            case .exact: "đúng tên"
            case .abbreviation: "viết tắt"
            case .remembered: "đã ghi nhớ"
            case .group: "theo nhóm"
            case .similar: "\(party.confidence)\u{a0}%"
            case .unmatched: "chưa khớp"
            case .chosen: "đã chọn"
            }
        },
        seeAgencies: { "Xem, bỏ bớt trong \($0) cơ quan" },
        change: "Bỏ bớt",
        isIt: { "Văn bản viết “\($0)”. Có phải \($1)?" },
        whoIsIt: { "“\($0)” là cơ quan nào?" },
        anotherAgency: "Chọn cơ quan khác",
        remember: "Ghi nhớ cách hiểu này cho các văn bản sau",
        remembered: "Khi gặp lại đúng những chữ này, hệ thống hiểu như bạn chọn.",
        pastDue: { "Thời hạn \($0) đã qua; ban hành xong là quá hạn ngay. Kiểm tra lại thời hạn." },
        deadline: "Thời hạn",
        dueKindLabel: "Loại thời hạn",
        dueKind: { kind in
            switch kind {
            case "day": "Một ngày cụ thể"
            case "standing": "Thường xuyên"
            case "event": "Từ một sự kiện"
            default: "Không thời hạn"
            }
        },
        dueDay: "Ngày phải xong",
        rhythm: "Nhịp báo cáo",
        deliverable: "Sản phẩm phải nộp",
        submitTo: "Nộp về",
        acceptingBody: "Cơ quan xem xét, chấp nhận",
        byDefault: { "Mặc định: \($0)" },
        rightNext: { "Đúng, sang ý\u{a0}\($0)" },
        rightLast: "Đúng, ý cuối cùng",
        save: "Lưu, chưa xong",
        merge: "Gộp với ý trên",
        notAnOrder: "Không phải nhiệm vụ",
        split: "Tách ý",
        splitAt: "Ý thứ hai bắt đầu từ những chữ",
        splitHelp: "Chép đúng vài chữ trong lời văn của ý.",
        splitHere: "Tách tại đây",
        addOrder: "Thêm ý",
        label: "Số thứ tự",
        addHelp: "Chép nguyên văn từ văn bản gốc.",
        add: "Thêm ý này",
        discardTitle: "Bỏ bản đọc này",
        discardHelp: "Văn bản và bản đọc được giữ trong nhật ký nhưng không giao việc nào. Có thể nhập lại sau.",
        discard: "Bỏ bản đọc",
        number: "Số, ký hiệu",
        issuedOn: "Ngày ban hành",
        issuer: "Cơ quan ban hành",
        signer: "Người ký",
        position: "Chức vụ người ký",
        recipients: "Nơi nhận",
        places: { "\($0) nơi" },
        notRead: "chưa đọc được",
        derived: "suy từ ký hiệu, cần kiểm tra",
        editHeader: "Sửa thông tin văn bản",
        kindOfDocument: "Loại văn bản",
        place: "Nơi ban hành",
        subject: "Trích yếu",
        saveHeader: "Lưu thông tin văn bản"
    )
}
