// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ReorganisationWords {
    package static let vi = ReorganisationWords(
        title: "Sắp xếp cơ quan", titleLine: "Nhập, chia, giải thể, đổi tên theo quyết định",
        new: "Ghi quyết định sắp xếp",
        newLine: "Bước sau cho xem trước toàn bộ việc được bàn giao, rồi mới ghi.",
        kindLabel: "Hình thức",
        kind: { kind in
            switch kind {
            case .merge: "Nhập, hợp nhất"
            case .split: "Chia, tách"
            case .dissolve: "Giải thể"
            case .rename: "Đổi tên"
            }
        },
        kindNote: { kind in
            switch kind {
            case .merge: "Nhiều cơ quan thành một."
            case .split: "Một cơ quan thành nhiều cơ quan."
            case .dissolve: "Cơ quan kết thúc; việc đang mở giao cho cơ quan khác."
            case .rename: "Cơ quan tiếp tục với tên mới."
            }
        },
        before: "Cơ quan được sắp xếp", beforeHelp: "Mỗi dòng một tên, đúng như trong danh mục.",
        after: "Cơ quan sau sắp xếp, tiếp nhận",
        afterHelp:
            "Mỗi dòng một tên. Tên chưa có trong danh mục sẽ được thêm thành cơ quan mới. Đổi tên: dòng một là tên mới, dòng hai là tên gọi tắt.",
        level: "Cấp của cơ quan mới", parent: "Cơ quan mới trực thuộc", asBefore: "Như cơ quan được sắp xếp",
        number: "Số, ký hiệu quyết định", on: "Ngày ban hành", issuer: "Cơ quan ban hành",
        effective: "Ngày có hiệu lực",
        effectiveHelp: "Ngày đầu tiên theo tổ chức mới. Ngày chưa tới: ghi trước, bàn giao khi đến ngày.",
        preview: "Xem trước", previewTitle: "Xem trước việc bàn giao",
        ends: { "kết thúc hoạt động hết ngày \($0)" }, begins: { "bắt đầu từ ngày \($0)" },
        goesOn: "tiếp tục hoạt động",
        takesOver: "tiếp nhận",
        laterLine: {
            "Quyết định có hiệu lực từ \($0). Bây giờ chỉ ghi quyết định; đến ngày đó hệ thống tự bàn giao những việc chưa hoàn thành. Nếu còn việc chưa rõ nơi nhận hoặc cơ quan xem xét thì hệ thống chưa bàn giao việc nào và báo để bạn chọn."
        },
        movesTitle: "Việc được bàn giao", nothingOpen: "Không có việc nào đang mở.",
        affair: { kind in
            switch kind {
            case .duty: "Nhiệm vụ đang thực hiện"
            case .acceptance: "Nhiệm vụ đang xem xét kết quả"
            case .coordination: "Ý kiến phối hợp chưa trả lời"
            case .difficulty: "Vướng mắc phải trả lời, tháo gỡ"
            case .membership: "Tài khoản"
            case .delegation: "Ủy quyền đang có hiệu lực"
            case .notice: "Văn bản đang kiểm tra"
            case .scan: "Bản quét chưa đọc xong"
            case .letter: "Văn bản đi đang soạn"
            case .numberedLetter: "Văn bản đi đã lấy số, chưa gửi"
            case .unit: "Đơn vị trực thuộc"
            case .committee: "Ban chỉ đạo, tổ của cơ quan"
            case .committeeDecision: "Quyết định về ban, tổ chưa được tiếp nhận"
            case .keptDecision: "Quyết định về ban, tổ đang ghi nhận thay"
            case .standingOffice: "Vai trò thường trực của ban, tổ"
            case .plan: "Kế hoạch chi tiết còn việc"
            }
        },
        hiddenTitle: { kind in
            switch kind {
            case .duty, .acceptance, .coordination, .difficulty: "Nhiệm vụ"
            case .notice: "Văn bản"
            case .scan: "Bản quét"
            case .letter, .numberedLetter: "Văn bản đi"
            case .committeeDecision, .keptDecision: "Quyết định"
            case .plan: "Kế hoạch"
            case .membership, .delegation, .unit, .committee, .standingOffice: ""
            }
        },
        what: "Nội dung", holder: "Đang thuộc", fate: "Sau sắp xếp", movesTo: { "chuyển sang \($0)" },
        mergesInto: { "nhập vào nhiệm vụ cùng ý của \($0)" }, acceptedBy: { "\($0) xem xét kết quả" },
        needsBody: "chưa có cơ quan xem xét: cơ quan nhận không tự xem xét việc của mình",
        lapses: "thôi hỏi: cơ quan nhận đã được hỏi, hoặc là nơi thực hiện",
        committeeEnds: "kết thúc cùng cơ quan; cơ quan nhận thành lập, kiện toàn ban của mình bằng quyết định mới",
        stays: "giữ nguyên",
        accepting: "Cơ quan xem xét thay",
        acceptingHelp: "Dùng cho những nhiệm vụ mà cơ quan nhận vừa thực hiện vừa xem xét.", noBody: "Chưa chọn",
        recount: "Tính lại", write: "Ghi quyết định và bàn giao", writeLater: "Ghi quyết định", handOver: "Bàn giao",
        together:
            "Tất cả được ghi cùng một lần, một dòng nhật ký. Nếu có việc vừa thay đổi thì chưa ghi gì và trang này hiện lại.",
        mendFirst: "Chọn cơ quan xem xét thay rồi bấm Tính lại.", back: "Sửa thông tin",
        recorded: { "Đã ghi quyết định \($0)." }, handedOver: "Đã bàn giao.",
        waiting: { "Chờ bàn giao từ ngày \($0)" },
        hold: { hold in
            switch hold.why {
            case .acceptingBody: "\(hold.about) nhiệm vụ chưa có cơ quan xem xét kết quả"
            case .takers: "có nhiều cơ quan tiếp nhận, \(hold.about) việc chưa rõ giao cho cơ quan nào"
            case .successorEnded: "\(hold.about) không còn hoạt động"
            }
        },
        held: { "Hệ thống chưa tự bàn giao: \($0)." },
        movesAsDraft: { "chuyển sang \($0) dưới dạng dự thảo, phải trình duyệt lại" },
        movesNumbered: { "\($0) gửi bản đã ký theo số đã cấp, hoặc không phát hành và ghi lý do" },
        delegationEnds: "kết thúc cùng vai trò", chosenThen: "chọn nơi nhận khi bàn giao",
        asOfToday: "Tính đến hôm nay, các việc sau chưa hoàn thành:", until: { "đến hết ngày \($0)" },
        waitingOnes: "Chờ bàn giao",
        carriedOut: { $1.isEmpty ? "Hệ thống bàn giao ngày \($0)" : "Bàn giao ngày \($0), \($1) ghi" },
        decision: { "\($0) ngày \($1) của \($2)" }, decisionLabel: "Quyết định", noFile: "Chưa có tệp quyết định.",
        attach: "Đính kèm quyết định", attached: "Đã đính kèm quyết định.", file: "Tệp quyết định",
        fileHelp: "Có thể đính kèm sau khi ghi. Nếu bấm Tính lại thì chọn lại tệp.",
        dueTitle: { "Bàn giao theo quyết định sắp xếp số \($0)" },
        line: "Quá trình sắp xếp", mergedInto: { "Nhập vào \($0)" }, mergedFrom: { "Nhập từ \($0)" },
        splitInto: { "Chia, tách thành \($0)" }, splitFrom: { "Chia, tách từ \($0)" },
        dissolvedTo: { "Giải thể, việc giao cho \($0)" }, tookOver: { "Tiếp nhận việc của \($0)" },
        renamedFrom: { "Đổi tên từ \($0)" }, none: "Chưa ghi quyết định nào.",
        notFound: { "Không có cơ quan nào tên “\($0)”. Nhập đúng tên trong danh mục." },
        handedFrom: { "Chuyển từ \($0) sang \($1)" }, acceptanceFrom: { "Việc xem xét chuyển từ \($0) sang \($1)" },
        endedIn: { "Nhập vào nhiệm vụ cùng ý của \($0)" }, tookIn: { "Nhận thêm nhiệm vụ cùng ý của \($0)" })
}
