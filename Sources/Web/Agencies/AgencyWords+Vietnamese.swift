// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyWords {
    package static let vi = AgencyWords(
        title: "Cơ quan, đơn vị",
        howMany: { "\($0)\u{a0}cơ quan, đơn vị" },
        matching: { "\($0)\u{a0}cơ quan, đơn vị khớp bộ lọc" },
        level: vietnamese,
        keyword: "Tìm theo tên, mã định danh",
        keywordHelp: "Không cần gõ dấu.",
        levelLabel: "Cấp",
        withEnded: "Gồm cả cơ quan đã kết thúc hoạt động",
        name: "Tên đầy đủ",
        shortName: "Tên viết tắt",
        shortNameHelp: "Ví dụ: Sở KH&CN. Để trống nếu trùng tên đầy đủ.",
        parent: "Cơ quan cấp trên",
        noParent: "Không có",
        code: "Mã định danh",
        codeHelp: "Theo QCVN 102:2016/BTTTT hoặc Quyết định 20/2020/QĐ-TTg, ví dụ 000.00.09.H99 hoặc H99.09.",
        people: "Người dùng",
        validity: "Hiệu lực",
        validFrom: "Hoạt động từ ngày",
        validTo: "Đến hết ngày",
        until: { "đến hết \($0)" },
        since: { "từ \($0)" },
        fromTo: { "từ \($0) đến hết \($1)" },
        always: "không giới hạn",
        ended: { "đã kết thúc hoạt động từ sau ngày \($0)" },
        onePage: "Tiến độ trên một trang",
        noneTitle: "Chưa có cơ quan nào",
        noneText:
            "Danh mục cơ quan là nơi các nhiệm vụ được giao đến. Nhập danh sách từ bảng tính hoặc thêm từng cơ quan.",
        noMatchTitle: "Không có cơ quan nào khớp bộ lọc",
        noMatchText: "Thử gõ ít chữ hơn, hoặc gồm cả cơ quan đã kết thúc hoạt động.",
        new: "Thêm cơ quan",
        edit: "Sửa thông tin",
        editTitle: { "Sửa thông tin: \($0)" },
        save: "Lưu thông tin",
        renamedOn: "Đổi tên từ ngày",
        renamedOnHelp:
            "Điền khi cơ quan đổi tên: văn bản trước ngày này vẫn được hiểu theo tên cũ. Để trống khi chỉ sửa lỗi gõ.",
        about: "Thông tin",
        formerNames: "Tên trước đây",
        below: "Đơn vị trực thuộc",
        peopleCount: { $0 == 0 ? "Chưa có tài khoản" : "\($0)\u{a0}người" },
        figures: "Nhiệm vụ được giao",
        openOnes: "Đang mở",
        lateOnes: "Quá hạn",
        awaitingOnes: "Chờ xem xét",
        onTimeOnes: "Đúng hạn từ đầu năm",
        aliases: "Tên khác trong văn bản",
        aliasesHelp: "Khi văn bản viết đúng những chữ này, hệ thống hiểu là cơ quan này.",
        noAliases: "Chưa ghi nhớ tên nào khác.",
        addAlias: "Ghi nhớ tên",
        aliasPhrase: "Tên như văn bản viết",
        removeAlias: { "Bỏ tên \($0)" },
        remove: "Bỏ",
        end: "Kết thúc hoạt động",
        endHelp:
            "Cơ quan vẫn ở trong danh mục cho các văn bản ban hành đến hết ngày này; Ban Chỉ đạo của cơ quan kết thúc cùng ngày.",
        lastDay: "Ngày hoạt động cuối cùng",
        dayMissing: "Điền ngày theo dạng dd/MM/yyyy.",
        sets: "Nhóm cơ quan",
        setsLine: "Cụm từ mà văn bản dùng để gọi chung nhiều cơ quan, được liệt kê một lần và ghi nhớ",
        setPhrase: "Cụm từ",
        setPhraseHelp: "Ví dụ: các cơ quan, đơn vị triển khai áp dụng năm 2012",
        setMembers: "Gồm các cơ quan, đơn vị",
        setMembersHelp: "Mỗi dòng một tên, viết đủ hoặc viết tắt; có thể viết “UBND các xã”.",
        saveSet: "Lưu nhóm",
        removeSetFold: "Bỏ nhóm này",
        removeSetLead: "Văn bản nhập sau này không còn được hiểu theo cụm từ này; nhiệm vụ đã giao giữ nguyên.",
        removeSet: "Bỏ nhóm",
        noSets: "Chưa có nhóm nào.",
        notFound: { "Không tìm thấy cơ quan nào tên \"\($0)\". Viết lại tên như trong danh mục." },
        perhaps: { "Chưa rõ \"\($0)\". Có phải \($1)? Viết đủ tên." },
        allOfLevels: { "Tất cả: \($0)" },
        created: { "Đã thêm \($0)." },
        changed: { "Đã lưu thông tin \($0)." },
        hasEnded: { "Đã ghi ngày kết thúc hoạt động của \($0)." },
        remembered: { "Đã ghi nhớ \"\($0)\"." },
        forgotten: "Đã bỏ tên được ghi nhớ.",
        imported: { "Đã thêm \($0)\u{a0}cơ quan." },
        importTitle: "Nhập danh sách cơ quan",
        importLine: "Dán bảng hoặc chọn tệp CSV (UTF-8); xem trước rồi mới ghi",
        importText: "Nội dung bảng",
        importTextHelp: """
            Dòng đầu là tên cột: Tên; Tên viết tắt; Cấp; Cơ quan cấp trên; Mã định danh; Hiệu lực từ; Hiệu lực đến; Tên khác. \
            Ngăn cột bằng dấu phẩy, dấu chấm phẩy hoặc tab; nhiều tên khác ngăn bằng dấu |.
            """,
        importFile: "Hoặc tệp CSV",
        preview: "Xem trước",
        confirm: { "Ghi \($0)\u{a0}cơ quan" },
        line: "Dòng",
        verdict: "Kết quả kiểm tra",
        isNew: "Sẽ thêm",
        isThere: "Đã có, bỏ qua",
        badRows: { "\($0)\u{a0}dòng cần sửa" },
        putRight: "Sửa các dòng được nêu trong bảng rồi xem trước lại. Chưa dòng nào được ghi.",
        freshRows: { "\($0)\u{a0}cơ quan sẽ được thêm" },
        nothingNew: "Mọi cơ quan trong bảng đã có trong danh mục.",
        problem: vietnamese)

    @Sendable private static func vietnamese(_ level: Agency.Level) -> String {
        switch level {
        case .province: "Cấp tỉnh"
        case .department: "Sở, ban, ngành"
        case .district: "Cấp huyện"
        case .districtOffice: "Phòng chuyên môn cấp huyện"
        case .commune: "Cấp xã"
        case .serviceUnit: "Đơn vị sự nghiệp, đơn vị khác"
        }
    }

    @Sendable private static func vietnamese(_ problem: AgencyImport.Problem) -> String {
        switch problem {
        case .nameMissing: "Thiếu tên cơ quan."
        case .levelMissing: "Thiếu cấp."
        case .levelUnknown(let text): "Không rõ cấp \"\(text)\". Dùng: Tỉnh, Sở, Huyện, Phòng, Xã, Đơn vị sự nghiệp."
        case .parentUnknown(let text): "Không tìm thấy cơ quan cấp trên \"\(text)\" trong bảng hay trong danh mục."
        case .parentAmbiguous(let text):
            "Có nhiều cơ quan tên \"\(text)\" trong bảng. Dùng mã định danh của cơ quan cấp trên."
        case .parentWouldLoop: "Cơ quan cấp trên lại là cấp dưới của chính cơ quan này."
        case .codeMalformed(let text): "Mã định danh \"\(text)\" không đúng dạng, ví dụ đúng: 000.00.09.H99."
        case .codeTaken(let text, let name): "Mã định danh \(text) đã là của \(name)."
        case .dateMalformed(let text): "Ngày \"\(text)\" không đúng. Viết theo dạng dd/MM/yyyy."
        case .endsBeforeItBegins: "Ngày kết thúc trước ngày bắt đầu."
        case .aliasTaken(let text): "Tên khác \"\(text)\" đã dùng cho cơ quan khác."
        case .repeated(let line): "Trùng với dòng \(line)."
        }
    }
}
