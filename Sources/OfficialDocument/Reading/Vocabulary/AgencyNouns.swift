// SPDX-License-Identifier: AGPL-3.0-or-later

/// The nouns that begin the name of a body, an office holder or a group of them.
///
/// Source: document practice 2004–2026 (forms of Thông tư 01/2011/TT-BNV and Nghị định 30/2020/NĐ-CP).
enum AgencyNouns {
    enum Head: Sendable {
        /// A body whose name may follow: "Sở Nội vụ". One-word nouns need a name or a level after them.
        case body
        /// Complete as it stands, with or without level and place: "UBND", "Tỉnh ủy".
        case whole
        /// The holder of an office, usually followed by a body: "Giám đốc".
        case holder
        /// "các", "toàn thể", "từng" …: needs a group noun.
        case quantifier
    }

    static let heads = Lexicon<Head>(
        list(bodies, .body) + list(wholes, .whole) + list(holders, .holder) + list(quantifiers, .quantifier))

    private static func list(_ text: String, _ head: Head) -> [(String, Head)] {
        text.split { $0 == "|" || $0.isNewline }.map { (String($0), head) }
    }

    private static let bodies = """
        cảnh sát|phòng cảnh sát|viễn thông|sở|ban|phòng|vụ|cục|chi cục|tổng cục|trung tâm|viện|trường|bệnh viện|công ty|tổng công ty|tập đoàn
        nhà máy|ngân hàng|hội|hội đồng|hiệp hội|liên đoàn|liên hiệp|liên minh|đoàn|tổ|đội|đài|báo|cảng|hạt|quỹ|bộ
        thanh tra|tòa án|viện kiểm sát|ủy ban|văn phòng|bộ phận|trạm|ban chỉ đạo|ban quản lý|ban tổ chức|ban chấp hành
        ban thường vụ|khu|ban thường trực|ban chỉ huy|ban cán sự|ban cán sự đảng|đảng đoàn|ban giám đốc|ban giám hiệu
        tổ công tác|tổ giúp việc|tổ thư ký|tổ soạn thảo|tổ chuyên viên|đoàn kiểm tra|đoàn thanh tra|đoàn công tác
        đội kiểm tra|hội đồng thẩm định|cơ quan thường trực|cơ quan đầu mối|chi nhánh|đảng ủy|bưu điện|doanh nghiệp
        xí nghiệp|hợp tác xã|tạp chí|cổng thông tin điện tử|cổng thông tin|bộ chỉ huy|bộ tư lệnh|hải quan
        quản lý thị trường|bảo hiểm xã hội|kho bạc|điện lực|ban biên tập|đơn vị|cơ quan|nhà thầu|huyện|thị xã
        thành phố|xã|phường|thị trấn|đặc khu|quận|công đoàn|đảng bộ|chi bộ|tổ đề án|ban soạn thảo|ban đổi mới
        ban điều hành|ban vận động|ban đại diện|ban an toàn giao thông|ban dân tộc|ban tuyên giáo|ban dân vận
        ban nội chính|ban kiểm tra|ban tiếp công dân|trung đoàn|sư đoàn|đồn biên phòng|bộ đội biên phòng
        """

    private static let wholes = """
        đảng ủy|ủy ban kiểm tra đảng ủy|ủy ban kiểm tra tỉnh ủy|ủy ban kiểm tra huyện ủy|ban thường vụ đảng ủy
        ban xây dựng đảng|ban thường vụ huyện ủy|ban thường vụ thành ủy|bql|ca|kbnn|nhnn|lđlđ|tandtc|        ubnd|ub|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|tỉnh đoàn|huyện đoàn
        thành đoàn|công an|kho bạc nhà nước|ubmttq|ubmttqvn|mttq|mttqvn|ủy ban mttq|ủy ban mặt trận tổ quốc
        mặt trận tổ quốc|vksnd|tand|ubmttq việt nam|ủy ban mặt trận tổ quốc việt nam|ubmt tổ quốc
        mặt trận tổ quốc việt nam|đoàn thanh niên|hội nông dân|hội cựu chiến binh|hội liên hiệp phụ nữ
        liên đoàn lao động|vpubnd|vp ubnd|văn phòng ubnd|văn phòng ủy ban nhân dân|văn phòng hđnd|văn phòng đoàn đbqh
        bcđ|bcd|bcđ iso|bhxh|vnpt|viettel|mobifone|bộ chqs|bộ chbp|bch quân sự|ttxvn|thủ tướng|thủ tướng chính phủ
        chính phủ|bộ trưởng|trưởng ban|thường trực|thường trực ban chỉ đạo|văn phòng thường trực|thường trực tỉnh ủy
        thường trực hđnd|thường trực ubnd|thường trực hội đồng nhân dân|văn phòng chính phủ|thanh tra chính phủ
        quốc hội|ủy ban thường vụ quốc hội|đoàn đại biểu quốc hội|đoàn đbqh|cơ quan thường trực ban chỉ đạo
        ban nội chính tỉnh ủy|tòa án nhân dân|viện kiểm sát nhân dân|ban chỉ đạo iso|ban thường vụ tỉnh ủy
        ban quản lý dự án|cấp có thẩm quyền|cơ quan có thẩm quyền|văn phòng tỉnh ủy
        """

    private static let holders = """
        phó bí thư|phó bí thư thường trực|phó bí thư, chủ tịch|phó chủ tịch thường trực|thứ trưởng|vụ trưởng
        thanh tra viên|phó trưởng ban thường trực|thư ký iso|thư ký|trưởng ban chỉ đạo|chủ tịch|phó chủ tịch|các phó chủ tịch|chủ tịch, các phó chủ tịch|chủ tịch và các phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|người đứng đầu|lãnh đạo
        chánh văn phòng|phó chánh văn phòng|chánh thanh tra|chánh án|viện trưởng|trưởng ban|phó trưởng ban
        trưởng phòng|phó trưởng phòng|cục trưởng|chi cục trưởng|hiệu trưởng|tổng biên tập|tổng giám đốc|bí thư
        chỉ huy trưởng|đồng chí|đ/c|đ c|ông|bà|thành viên|tổ trưởng|đội trưởng|trạm trưởng|hạt trưởng|kế toán trưởng
        người phát ngôn|đại diện lãnh đạo|đại diện|trưởng các|cấp ủy|cấp ủy, chính quyền|cán bộ|công chức|chủ nhiệm
        trưởng công an|tư lệnh|chính quyền|tập thể lãnh đạo|trưởng đoàn|hội trưởng|chủ đầu tư|thường trực
        chủ tịch, phó chủ tịch|lãnh đạo, chuyên viên|ban lãnh đạo|trưởng bản|trưởng thôn|trưởng ấp|trưởng khu phố
        tổ trưởng tổ dân phố|trưởng ban, ngành|trưởng ban quản lý
        """

    private static let quantifiers = "các|toàn thể|từng|mỗi|tất cả các|những|một số|toàn bộ các|hệ thống các|tập thể"

    /// What a quantifier or a number may count: "các sở, ban, ngành", "22 đơn vị".
    static let groupNouns = Lexicon<Void>(
        """
        sở|ban|ngành|tỉnh|bộ ngành|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|huyện|thị xã|thành phố|thị|thành|xã|phường
        thị trấn|quận|đặc khu|hội|phòng|doanh nghiệp|trường|cấp|chủ đầu tư|bộ|cục|vụ|viện|chi cục|trung tâm
        hội đoàn thể|mặt trận|cấp ủy|chính quyền|tổ chức chính trị|xã hội|thành viên|đồng chí|nhà thầu|ban chỉ đạo
        ban quản lý|công ty|tổng công ty|bệnh viện|ngân hàng|trạm|hạt|đội|tổ|đoàn|ubnd|lực lượng|phòng ban|phòng, ban
        tập đoàn|hiệp hội|hợp tác xã|làng nghề|khu|báo|đài|cơ quan báo chí|nhà mạng|tổ công tác|ủy viên|ông|bà|cán bộ
        công chức|viên chức|cơ sở|đại biểu|chủ tịch|phó chủ tịch|giám đốc|thủ trưởng|trưởng|hộ|nhà trường
        phòng chuyên môn|liên đoàn|ban quản lý dự án|tổ chức chính trị - xã hội|cơ quan trung ương|ban đảng
        ban xây dựng đảng|huyện ủy|thị ủy|thành ủy|đảng ủy|đảng bộ|chi bộ|hội đồng|chủ đập|chủ rừng|chủ hồ|chủ hồ chứa|bộ phận|tổ chức đoàn thể|cơ quan thông tấn|chủ cơ sở
        cơ quan báo chí|trường học|trường mầm non|cơ sở giáo dục|cơ sở y tế|bản|thôn|ấp|tổ dân phố|khu phố|buôn|làng|chủ tịch ubnd|phòng chuyên môn|lực lượng chức năng
        """)

    /// Words that place a body: levels of government and where it sits.
    static let levels = Lexicon<Void>(
        """
        tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu|cấp tỉnh|cấp huyện|cấp xã|trung ương|nhà nước
        khu vực|địa phương|các cấp|nhân dân|chi nhánh|chi nhánh tỉnh|chuyên môn|quân sự|biên phòng|cùng cấp|cấp cơ sở|tp|tx
        """)

    /// Bodies that are not named at all: nothing after them belongs to a name.
    static let anyone = Lexicon<Void>("cấp có thẩm quyền|cơ quan có thẩm quyền|thủ tướng chính phủ|thủ tướng")

    static let persons = Lexicon<Void>("đồng chí")

    /// How a clause begins that narrows a group down.
    static func relative(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
        MentionScanner.relatives.length(tokens, at, end) > 0 || placing.length(tokens, at, end) > 0
            || OrderWords.stops.length(tokens, at, end) == 0
    }

    private static let placing = Lexicon<Void>("về|và|ven biển|miền núi|biên giới|vùng|hạ du|trên|ven|phía")

    /// What may follow a group without ending it.
    static let groupModifiers = Lexicon<Void>(
        """
        có liên quan|liên quan|liên quan khác|có liên quan khác|trực thuộc trung ương|trực thuộc|chuyên môn|hành chính|hành chính nhà nước|nhà nước|trong tỉnh
        trong toàn tỉnh|khác|trong huyện|toàn tỉnh|của tỉnh|của huyện|của thành phố|ở địa phương|trên địa bàn
        trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn thành phố|trên địa bàn toàn tỉnh|đóng trên địa bàn
        đóng trên địa bàn tỉnh|tỉnh|cấp tỉnh|cấp huyện|cấp xã|huyện|nêu trên|nói trên|còn lại|có tên trên|trung ương
        quản lý chuyên ngành|sự nghiệp|sự nghiệp công lập|công lập|quản lý nhà nước|chức năng|chủ quản|báo chí
        viễn thông|đoàn thể tỉnh|có chức năng|được kiểm tra|được giao|thực hiện|tham mưu|áp dụng|tư vấn
        ven biển|miền núi|biên giới|vùng cao|vùng hạ du|hạ du|vùng trũng thấp|chính trị - xã hội|trở lên|có thẩm quyền|hữu quan|thuộc|hiệp quản|ngành dọc|thuộc tỉnh|thuộc huyện|thuộc thành phố|thuộc thị xã|thuộc xã|thuộc phường|thuộc quận|thuộc cục
        theo phân cấp|trong ngành|thuộc ngành|y tế|giáo dục|đầu mối
        """)
}
