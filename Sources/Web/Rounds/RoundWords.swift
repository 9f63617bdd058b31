// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of rounds: their list, setting one up, its own page.
package struct RoundWords: Words {
    package let title: String
    package let titleLine: String
    package let new: String
    package let newLine: String
    package let none: String
    package let noneSeen: String
    package let edit: String
    package let save: String
    package let year: String
    package let name: String
    package let nameHelp: String
    package let decision: String
    package let plan: String
    package let number: String
    package let on: String
    package let inSystem: String
    package let notHere: String
    package let edition: String
    package let fromEdition: String
    package let legalBases: String
    package let legalBasesHelp: String
    package let begins: String
    package let ends: String
    package let tracks: String
    package let tracksHelp: String
    /// A track's own days, where they aren't the round's.
    package let ownDays: String
    package let usualName: @Sendable (String) -> String
    package let made: String
    package let saved: String
    package let dayMissing: String
    package let span: @Sendable (String, String) -> String
    package let by: @Sendable (String, String) -> String
    package let agencies: String
    package let agency: String
    package let state: String
    package let approvedOn: String
    package let lastStep: String
    package let document: String
    package let howMany: @Sendable (String) -> String
    package let reachedOf: @Sendable (String, String) -> String
    package let noAgencies: String
    package let noMatch: String
    package let enrol: String
    package let all: String
    package let running: String
    package let ended: String
    package let ahead: String
    package let facts: String
    package let tabRound: String
    package let tabOnePage: String
    package let tabList: String
    package let tabPapers: String
    package let standing: String
    package let regulations: String
    package let roundTabs: String
    package let mergers: @Sendable (String) -> String
    package let recordMergers: String
    package let withdrawals: @Sendable (String) -> String
    package let agencyEnded: @Sendable (_ day: String) -> String
    package let mergersRecorded: @Sendable (String) -> String
    package let carryOver: String
    package let beginAll: @Sendable (String) -> String
    package let beginOn: String
    package let beginThem: String
    package let begun: @Sendable (String) -> String
    package let nowIs: @Sendable (String) -> String

    package static let vi = RoundWords(
        title: "Đợt triển khai",
        titleLine: "Chương trình áp dụng HTQLCL theo từng năm của tỉnh",
        new: "Lập đợt triển khai",
        newLine: "Ghi căn cứ, phiên bản tiêu chuẩn và các nhóm; cơ quan được đưa vào ở bước sau.",
        none: "Mỗi đợt là chương trình một năm: các nhóm, cơ quan tham gia, danh sách được phê duyệt và kết quả.",
        noneSeen: "Cơ quan bạn chưa có tên trong đợt triển khai nào đã được phê duyệt.",
        edit: "Sửa đợt",
        save: "Lưu đợt triển khai",
        year: "Năm",
        name: "Tên đợt",
        nameHelp: "Ví dụ: Đợt triển khai năm 2012.",
        decision: "Quyết định phê duyệt chương trình",
        plan: "Kế hoạch năm",
        number: "Số, ký hiệu",
        on: "Ngày ban hành",
        inSystem: "Văn bản trong hệ thống",
        notHere: "Không có trong hệ thống",
        edition: "Phiên bản tiêu chuẩn",
        fromEdition: "Chuyển từ phiên bản",
        legalBases: "Căn cứ pháp lý",
        legalBasesHelp: "Mỗi văn bản một dòng.",
        begins: "Từ ngày",
        ends: "Đến hết ngày",
        tracks: "Nhóm triển khai",
        tracksHelp: "Đánh dấu các nhóm của đợt. Ngày để trống lấy theo đợt.",
        ownDays: "Ngày riêng của nhóm",
        usualName: { "Đợt triển khai năm \($0)" },
        made: "Đã lập đợt triển khai. Đưa cơ quan vào từng nhóm.",
        saved: "Đã lưu đợt triển khai.",
        dayMissing: "Nhập ngày, dạng ngày/tháng/năm.",
        span: { "từ \($0) đến \($1)" },
        by: { "\($0) ngày \($1)" },
        agencies: "Cơ quan",
        agency: "Cơ quan, đơn vị",
        state: "Tình trạng",
        approvedOn: "Phê duyệt",
        lastStep: "Việc gần nhất",
        document: "Văn bản",
        howMany: { "\($0) cơ quan, đơn vị" },
        reachedOf: { "\($0)/\($1) hoàn thành" },
        noAgencies: "Chưa có cơ quan nào trong nhóm này.",
        noMatch: "Không có cơ quan nào ở tình trạng này.",
        enrol: "Đưa cơ quan vào đợt",
        all: "Tất cả",
        running: "Đang triển khai",
        ended: "Đã kết thúc",
        ahead: "Chưa bắt đầu",
        facts: "Căn cứ của đợt",
        tabRound: "Cơ quan trong đợt", tabOnePage: "Tiến độ, mốc",
        tabList: "Danh sách, quyết định",
        tabPapers: "Báo cáo, kế hoạch",
        standing: "Tình hình toàn tỉnh",
        regulations: "Tiêu chuẩn và diện áp dụng",
        roundTabs: "Các phần của đợt",
        mergers: { "\($0) cơ quan trong đợt đã có cơ quan khác tiếp nhận theo quyết định sắp xếp." },
        recordMergers: "Ghi sáp nhập",
        withdrawals: {
            "\($0) cơ quan trong đợt đã chấm dứt hoạt động, không cơ quan nào tiếp nhận: mở từng cơ quan để ghi rút khỏi đợt."
        },
        agencyEnded: { "chấm dứt hoạt động \($0)" },
        mergersRecorded: { "Đã ghi sáp nhập \($0) cơ quan." },
        carryOver: "Chuyển tiếp phần chưa xong",
        beginAll: { "Bắt đầu triển khai tại \($0) cơ quan đã phê duyệt" },
        beginOn: "Ngày bắt đầu",
        beginThem: "Ghi bắt đầu triển khai",
        begun: { "Đã ghi \($0) cơ quan bắt đầu triển khai." },
        nowIs: { "nay là \($0)" }
    )

    package static let en = RoundWords(
        title: "Rounds",
        titleLine: "The yearly programme of the province",
        new: "Set up a round",
        newLine: "Say what it rests on, the edition and the tracks; agencies come in the next step.",
        none:
            "A round is a year’s programme: its tracks, the agencies in it, the list that was approved, and what came of it.",
        noneSeen: "Your agency is in no approved round yet.",
        edit: "Change the round",
        save: "Save the round",
        year: "Year",
        name: "Name",
        nameHelp: "For example: Round of 2012.",
        decision: "The programme’s decision",
        plan: "The year’s plan",
        number: "Number and symbol",
        on: "Day issued",
        inSystem: "Document in the system",
        notHere: "Not in the system",
        edition: "Edition of the standard",
        fromEdition: "Moves from edition",
        legalBases: "Legal bases",
        legalBasesHelp: "One text a line.",
        begins: "From",
        ends: "To",
        tracks: "Tracks",
        tracksHelp: "Tick the tracks of this round. Days left empty are the round’s.",
        ownDays: "Days of its own",
        usualName: { "Round of \($0)" },
        made: "The round is set up. Put agencies into its tracks.",
        saved: "The round is saved.",
        dayMissing: "Enter a day as day/month/year.",
        span: { "\($0) to \($1)" },
        by: { "\($0) of \($1)" },
        agencies: "Agencies",
        agency: "Agency",
        state: "Standing",
        approvedOn: "Approved",
        lastStep: "Latest",
        document: "Document",
        howMany: { "\($0) agencies" },
        reachedOf: { "\($0)/\($1) done" },
        noAgencies: "No agency in this track yet.",
        noMatch: "No agency stands so.",
        enrol: "Put agencies in",
        all: "All",
        running: "Running",
        ended: "Ended",
        ahead: "To begin",
        facts: "What the round rests on",
        tabRound: "Agencies", tabOnePage: "Progress",
        tabList: "List and decision",
        tabPapers: "Report and plan",
        standing: "The whole province",
        regulations: "Standards and who must",
        roundTabs: "Parts of the round",
        mergers: { "\($0) agencies of the round were taken over by others by a recorded decision." },
        recordMergers: "Record the mergers",
        withdrawals: {
            "\($0) agencies of the round are no more, and nobody took over: open each to record its withdrawal."
        },
        agencyEnded: { "ended \($0)" },
        mergersRecorded: { "\($0) mergers recorded." },
        carryOver: "Carry over what is unfinished",
        beginAll: { "Begin at the \($0) approved agencies" },
        beginOn: "They begin on",
        beginThem: "Record that they begin",
        begun: { "\($0) agencies are recorded as begun." },
        nowIs: { "now \($0)" }
    )
}
