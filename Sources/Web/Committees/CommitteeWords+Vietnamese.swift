// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CommitteeWords {
    static let vi = CommitteeWords(
        title: "Ban Chỉ đạo ISO",
        line: "Ban chỉ đạo, tổ công tác của tỉnh và của các cơ quan, đơn vị",
        kind: { $0 == .committee ? "Ban Chỉ đạo" : "Tổ công tác, tổ giúp việc" },
        role: { role, kind in
            let isGroup = kind == .workingGroup
            return switch role {
            case .chair: isGroup ? "Tổ trưởng" : "Trưởng ban"
            case .standingDeputy: isGroup ? "Tổ phó thường trực" : "Phó trưởng ban thường trực"
            case .deputy: isGroup ? "Tổ phó" : "Phó trưởng ban"
            case .standingMember: isGroup ? "Thành viên thường trực" : "Ủy viên thường trực"
            case .secretary: isGroup ? "Thư ký" : "Ủy viên, thư ký"
            case .member: isGroup ? "Thành viên" : "Ủy viên"
            }
        },
        state: { state in
            switch state {
            case .draft: "Đang kiểm tra"
            case .handedIn: "Chờ tiếp nhận"
            case .returned: "Yêu cầu bổ sung"
            case .received: "Đã tiếp nhận"
            case .dropped: "Đã bỏ"
            }
        },
        standing: { state in
            switch state {
            case .missing: "Chưa gửi"
            case .elsewhere: "Đã báo cáo cách khác"
            case .returned: "Yêu cầu bổ sung"
            case .handedIn: "Chờ tiếp nhận"
            case .received: "Đã tiếp nhận"
            }
        },
        effect: { effect in
            switch effect {
            case .establish: "Thành lập"
            case .change: "Kiện toàn"
            case .end: "Giải thể"
            }
        },
        ofProvince: "Của tỉnh", ofAgency: "Của cơ quan bạn",
        noneOfProvince: "Chưa có quyết định nào về Ban Chỉ đạo của tỉnh trên hệ thống.",
        noneOfAgency: "Cơ quan chưa có ban chỉ đạo hoặc tổ giúp việc nào trên hệ thống. Tải quyết định lên để bắt đầu.",
        openDecisions: "Quyết định đang làm", upload: "Tải quyết định lên", uploadProvince: "Quyết định của tỉnh",
        surveyTitle: "Quyết định của các cơ quan", circle: "Theo", circleAll: "Tất cả cơ quan được yêu cầu",
        circleOrder: { "Ý \($0) của \($1)" }, circleRound: { "Đợt: \($0)" }, stand: "Tình trạng",
        anyState: "Mọi tình trạng", late: "Quá hạn", deviating: "Trưởng ban không phải người đứng đầu",
        total: "Cơ quan phải gửi", missing: "Chưa gửi", waiting: "Chờ tiếp nhận", returned: "Yêu cầu bổ sung",
        received: "Đã tiếp nhận", agency: "Cơ quan", due: "Hạn gửi", decision: "Quyết định", decided: "Ngày ký",
        sentOn: "Ngày gửi", chair: "Trưởng ban", chairDeviates: "không phải người đứng đầu",
        notSent: "Chưa gửi", empty: "Chưa cơ quan nào được yêu cầu gửi quyết định",
        emptyText: "Khi có ý chỉ đạo thành lập Ban Chỉ đạo ISO, các cơ quan được giao sẽ hiện ở đây.",
        noMatch: "Không có cơ quan nào khớp bộ lọc",
        members: "Thành viên", membersOn: { "\($0)\u{a0}thành viên, ngày \($1)" }, asOf: "Xem theo ngày", show: "Xem",
        today: "Hiện nay", name: "Họ và tên", position: "Chức vụ, đơn vị", part: "Vai trò", since: "Từ ngày",
        until: "Đến ngày", account: "Tài khoản", noAccount: "chưa có tài khoản", facts: "Thông tin",
        whose: "Của", symbol: "Ký hiệu văn bản", symbolNone: "không ban hành văn bản riêng",
        standingOffice: "Cơ quan thường trực", standingNone: "quyết định không nêu", established: "Thành lập ngày",
        endedOn: "Kết thúc ngày", endedLine: { "Đã kết thúc hoạt động từ ngày \($0)" },
        history: "Các quyết định", formerMembers: "Thành viên trước đây",
        rightsTitle: "Quyền của thường trực", rightsTitleOffice: "Thường trực Ban Chỉ đạo ISO tỉnh",
        rightsText: {
            "\($0) là cơ quan thường trực theo quyết định này: chỉ cán bộ thường trực của cơ quan này tiếp nhận quyết định của các cơ quan."
        },
        rightsNone:
            "Quyết định chưa nêu cơ quan thường trực, nên mọi tài khoản có vai trò Thường trực BCĐ ISO đều tiếp nhận được.",
        rightsElsewhere: {
            "Tài khoản có vai trò Thường trực BCĐ ISO nhưng không thuộc cơ quan này: \($0). Đề nghị quản trị xem lại."
        },
        nobody: "Chưa có tài khoản nào mang vai trò này", documentOf: { "\($0) ngày \($1)" },
        letters: "Văn bản của ban dùng ký hiệu này",
        page: .vi
    )
}

extension CommitteeDecisionWords {
    static let vi = CommitteeDecisionWords(
        uploadTitle: "Tải quyết định về ban chỉ đạo lên",
        uploadLine:
            "Hệ thống đọc số, ngày, người ký và danh sách thành viên; bạn kiểm tra lại bên cạnh bản gốc trước khi gửi.",
        file: "Tệp quyết định",
        fileHelp: "Word, PDF, văn bản thuần hoặc bản quét; bản quét được nhận dạng rồi kiểm tra lại.",
        kind: "Ban hay tổ", kindRead: "Theo nội dung quyết định", readIt: "Đọc quyết định",
        uploadedTitle: "Quyết định", checkTitle: "Kiểm tra quyết định",
        checkLine: "So với bản gốc, sửa chỗ đọc chưa đúng, rồi gửi.",
        source: "Bản gốc", reading: "Nội dung đọc được", openFile: "Mở tệp",
        noText: "Không đọc được chữ trong tệp này. Mở tệp và nhập nội dung ở bên cạnh.",
        document: "Văn bản", number: "Số, ký hiệu", issuedOn: "Ngày ký", issuer: "Cơ quan ban hành",
        signer: "Người ký", signerPosition: "Chức vụ người ký", body: "Ban, tổ", bodyName: "Tên ban, tổ",
        bodyNameHelp: "Ví dụ: Ban Chỉ đạo ISO Sở Nội vụ.",
        symbolHelp: "Nếu ban ban hành văn bản riêng, ví dụ BCĐISO trong số 04/QĐ-BCĐISO.",
        standing: "Cơ quan thường trực", chairReason: "Lý do trưởng ban không phải người đứng đầu",
        chairReasonHelp: "Chỉ cần khi trưởng ban không phải người đứng đầu cơ quan.",
        ends: "Quyết định này giải thể ban, tổ", endsHelp: "Mọi thành viên thôi nhiệm vụ từ ngày ký.",
        membersHelp: "Danh sách đầy đủ theo quyết định này. Xóa trắng một dòng để bỏ người đó.",
        moreLines: "Ghi để có thêm dòng trống.", lineOf: { "Thành viên thứ \($0)" },
        save: "Ghi nội dung", saved: "Đã ghi nội dung.", drafted: "Đã đọc quyết định. Kiểm tra lại trước khi gửi.",
        sendTitle: "Gửi quyết định", sendTo: { "Gửi về \($0) để tiếp nhận." },
        sendProvince: "Quyết định của tỉnh được ghi nhận khi một người khác kiểm tra và xác nhận.",
        stillMissing: "Chưa gửi được vì:", unsaved: "Nội dung vừa sửa phải ghi trước khi gửi.",
        assignment: "Đồng thời là báo cáo nhiệm vụ", assignmentNone: "Không, chỉ gửi quyết định",
        assignmentHelp: "Quyết định là tệp kèm theo của báo cáo; không phải nộp lần nữa.",
        reportText: "Nội dung báo cáo",
        reportDefault: { "Cơ quan đã thành lập Ban Chỉ đạo ISO tại Quyết định số \($0) ngày \($1), gửi kèm theo." },
        send: "Gửi quyết định", sent: "Đã gửi quyết định.", drop: "Bỏ bản này",
        dropConsequence: "Bản này không còn hiện ở đâu; nhật ký vẫn ghi. Sau đó có thể tải tệp khác lên.",
        dropped: "Đã bỏ bản quyết định.",
        decideTitle: "Tiếp nhận", receive: "Tiếp nhận", receiveNote: "Ban, tổ được ghi nhận theo quyết định này.",
        giveBack: "Yêu cầu bổ sung", giveBackNote: "Nêu rõ nội dung cần sửa hoặc gửi thêm.", opinion: "Ý kiến",
        decide: "Ghi quyết định", received: "Đã tiếp nhận quyết định.",
        gaveBack: "Đã yêu cầu cơ quan bổ sung.", sentBy: { "\($0) gửi lúc \($1)" },
        receivedBy: { "\($0) tiếp nhận lúc \($1)" }, returnedBy: { "\($0) yêu cầu bổ sung lúc \($1)" },
        deviation: "Trưởng ban không phải người đứng đầu cơ quan", alsoReport: "Cũng là báo cáo của nhiệm vụ",
        toBody: "Xem ban, tổ", changes: "Thay đổi so với hiện nay", comes: "Thêm", goes: "Thôi",
        changesPart: "Đổi vai trò, chức vụ",
        members: "Thành viên theo quyết định"
    )
}
