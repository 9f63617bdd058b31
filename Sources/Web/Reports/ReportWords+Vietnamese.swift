// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension ReportWords {
    package static let vi = ReportWords(
        title: "Báo cáo",
        howMany: { "\($0) báo cáo tình hình thực hiện nhiệm vụ" },
        noneTitle: "Chưa có báo cáo nào",
        noneText:
            "Báo cáo tổng hợp tình hình thực hiện nhiệm vụ của một kỳ để trình UBND tỉnh. Chọn kỳ, hệ thống tính số liệu; phần nhận xét, kiến nghị do cơ quan viết.",
        noneForAgency: "Báo cáo đã chốt của tỉnh, cùng số liệu của cơ quan bạn, sẽ hiện ở đây.",
        period: "Kỳ báo cáo",
        maker: "Cơ quan lập",
        madeAt: "Lập lúc",
        state: "Trạng thái",
        draft: "Dự thảo",
        frozen: "Đã chốt",
        frozenOn: { "Đã chốt ngày \($0)" },
        allNotices: "Tất cả văn bản",
        aboutNotice: { "Văn bản \($0)" },
        aboutOneNotice: "Một văn bản",
        new: "Lập báo cáo",
        newLine: "Số liệu tính đến hết ngày cuối kỳ; kỳ chưa hết thì tính đến hôm nay.",
        preset: "Kỳ báo cáo",
        ownDays: "Từ ngày đến ngày khác",
        from: "Từ ngày",
        to: "Đến ngày",
        daysHelp: "Chỉ điền khi chọn “Từ ngày đến ngày khác”.",
        notice: "Về văn bản",
        noticeHelp: "Chọn “Tất cả văn bản” để báo cáo mọi nhiệm vụ được giao.",
        make: "Lập báo cáo",
        dayMissing: "Điền đủ ngày đầu kỳ và ngày cuối kỳ, ví dụ 01/07/2026 và 30/09/2026.",
        periodNotBegun: "Kỳ này chưa bắt đầu. Chọn kỳ có ngày đầu không sau hôm nay.",
        periodName: nameOf,
        heading: { "Tình hình thực hiện nhiệm vụ \($0)" },
        asOf: { "Số liệu tính đến hết ngày \($0)" },
        countedAt: { "tính lúc \($0)" },
        frozenBy: { "Đồng chí \($0) chốt lúc \($1)." },
        trailHead: { "Mốc nhật ký hệ thống: \($0)" },
        ownPart: "Bạn đang xem phần số liệu của cơ quan, đơn vị mình.",
        nothingOfYours: "Trong kỳ này, cơ quan bạn không có nhiệm vụ nào.",
        nothingCounted: "Trong kỳ này không có nhiệm vụ nào được giao.",
        figure: vietnamese,
        onTimeRate: "Tỷ lệ đúng hạn",
        onTimeHelp:
            "Số xong đúng hạn trên số đã xong hoặc quá hạn. Nhiệm vụ chờ xem xét, thường xuyên, không thời hạn không tính.",
        byGroup: "Theo nhóm cơ quan",
        byAgency: "Theo cơ quan, đơn vị",
        byOrder: "Theo nhiệm vụ được giao",
        group: "Nhóm cơ quan",
        agency: "Cơ quan, đơn vị",
        order: "Nhiệm vụ được giao",
        tier: { tier in
            switch tier {
            case .province: "Cấp tỉnh"
            case .district: "Cấp huyện"
            case .commune: "Cấp xã"
            }
        },
        agencies: { "\($0)\u{a0}cơ quan" },
        total: "Tổng cộng",
        orderAndNotice: "Ý, văn bản",
        rowsTitle: { $0 == .assigned ? "Nhiệm vụ được giao" : vietnamese($0) },
        orderOf: { "ý\u{a0}\($0), \($1)" },
        late: "Quá hạn, chưa hoàn thành",
        noLate: "Không có nhiệm vụ nào quá hạn.",
        assignment: "Nhiệm vụ",
        due: "Thời hạn",
        daysLate: "Quá hạn (ngày làm việc)",
        reason: "Vướng mắc, ghi nhận gần nhất",
        noReason: "Chưa có báo cáo",
        standing: "Nhiệm vụ thường xuyên",
        noStanding: "Không có nhiệm vụ thường xuyên.",
        rhythm: "Chế độ báo cáo",
        lastReport: "Báo cáo gần nhất",
        never: "Chưa có",
        difficulties: "Khó khăn, vướng mắc nêu trong kỳ",
        noDifficulties: "Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.",
        stateThen: "Trạng thái khi tính",
        rowsThen: { "Như đã tính đến hết ngày \($0)" },
        rowsNow: "Xem danh sách nhiệm vụ hiện nay",
        allRows: { "\($0) nhiệm vụ" },
        moreDifficulties: { "Xem thêm \($0) khó khăn, vướng mắc" },
        noRows: "Không có nhiệm vụ nào ở số liệu này.",
        officeText: "Nhận xét của cơ quan lập",
        officeTextHelp: "Phần này in vào báo cáo, sau số liệu của từng mục.",
        edit: "Sửa nhận xét",
        editTitle: "Sửa nhận xét và thể thức",
        results: "Kết quả nổi bật",
        weaknesses: "Tồn tại, hạn chế và nguyên nhân",
        proposals: "Kiến nghị, đề xuất",
        paragraphHelp: "Mỗi dòng in thành một đoạn.",
        symbol: "Ký hiệu",
        symbolHelp: "Phần sau số, ví dụ BC-SKHCN.",
        recipients: "Nơi nhận",
        recipientsHelp: "Mỗi dòng một nơi nhận, không cần gạch đầu dòng.",
        authority: "Thẩm quyền và chức vụ ký",
        authorityHelp: "Mỗi dòng in thành một dòng, ví dụ KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC.",
        signer: "Người ký",
        notWritten: "Chưa viết",
        save: "Ghi nhận xét",
        document: "Văn bản báo cáo",
        preview: "Xem bản in",
        pdf: "Tải PDF",
        word: "Tải Word",
        recount: "Tính lại số liệu",
        recountHelp: "Số liệu lấy theo hiện nay; nhận xét giữ nguyên.",
        issue: "Chốt báo cáo",
        issueFold: "Chốt báo cáo này",
        issueHelp: "Sau khi chốt, số liệu và lời văn không thay đổi được nữa; báo cáo in kèm mốc nhật ký hệ thống.",
        pdfMissing: {
            "Máy chủ chưa có chương trình tạo PDF. Đề nghị quản trị cài gói \($0), rồi tải lại. Trong khi chờ, có thể mở bản in và in từ trình duyệt."
        },
        pdfFailed: "Chưa tạo được PDF. Thử lại sau ít phút; nếu vẫn chưa được, mở bản in và in từ trình duyệt.",
        pdfTitle: "Chưa tạo được PDF",
        made: "Đã lập báo cáo.",
        saved: "Đã ghi nhận xét.",
        recounted: "Đã tính lại số liệu.",
        issued: "Đã chốt báo cáo."
    )

    private static func nameOf(_ period: ReportPeriod) -> String {
        switch period.name {
        case .month(let month, let year): "tháng\u{a0}\(month) năm\u{a0}\(year)"
        case .quarter(let quarter, let year): "quý\u{a0}\(["I", "II", "III", "IV"][(quarter - 1) % 4]) năm\u{a0}\(year)"
        case .firstHalf(let year): "6\u{a0}tháng đầu năm\u{a0}\(year)"
        case .secondHalf(let year): "6\u{a0}tháng cuối năm\u{a0}\(year)"
        case .year(let year): "năm\u{a0}\(year)"
        case .days: "từ \(period.from.official) đến \(period.to.official)"
        }
    }

    private static func vietnamese(_ figure: Figure) -> String {
        switch figure {
        case .assigned: "Được giao"
        case .carriedOver: "Kỳ trước chuyển sang"
        case .issuedInPeriod: "Giao trong kỳ"
        case .due: "Đến hạn"
        case .doneOnTime: "Đúng hạn"
        case .doneLate: "Xong, trễ hạn"
        case .late: "Quá hạn"
        case .awaiting: "Chờ xem xét"
        case .open: "Chưa đến hạn"
        case .returned: "Yêu cầu bổ sung"
        case .standing: "Thường xuyên"
        case .noDeadline: "Không thời hạn"
        case .notUpdated: "Chưa cập nhật"
        case .difficulties: "Có vướng mắc"
        case .extended: "Được lùi hạn"
        case .cancelled: "Thôi thực hiện"
        }
    }
}
