// SPDX-License-Identifier: AGPL-3.0-or-later

/// The labels under which plans give who, with whom, until when and what: "Cơ quan chủ trì: …", and table headings alike.
enum AttributeNames {
    enum Attribute: Sendable {
        case lead, coordinators, time, product, submitTo, content, ordinal, other
    }

    static let all = Lexicon<Attribute>(
        list(leads, .lead) + list(coordinators, .coordinators) + list(times, .time) + list(products, .product)
            + list(submissions, .submitTo) + list(contents, .content) + list(ordinals, .ordinal) + list(others, .other))

    /// The attribute a paragraph opens with, when a colon follows its label.
    static func match(_ tokens: [Token], _ range: Range<Int>) -> (attribute: Attribute, value: Range<Int>)? {
        guard let found = all.match(tokens, range.lowerBound, range.upperBound) else { return nil }
        var colon = range.lowerBound + found.length
        // "Cơ quan chủ trì soạn thảo:": a word or two more before the colon.
        if opening.length(tokens, range.lowerBound, range.upperBound) > 0 {
            let near = colon..<min(colon + 4, range.upperBound)
            colon = near.first { tokens[$0].kind == .mark } ?? colon
        }
        guard colon < range.upperBound, tokens[colon].isMark(":"), found.tag != .content, found.tag != .ordinal else {
            return nil
        }
        return (found.tag, colon + 1..<range.upperBound)
    }

    /// All attributes of a paragraph: "Đơn vị chủ trì: X; Đơn vị phối hợp: Y".
    static func matches(_ tokens: [Token], _ range: Range<Int>) -> [(attribute: Attribute, value: Range<Int>)] {
        guard var current = match(tokens, range) else { return [] }
        var result: [(attribute: Attribute, value: Range<Int>)] = []
        for index in current.value where tokens[index].isMark(";") || tokens[index].isMark(".") {
            guard let next = match(tokens, index + 1..<range.upperBound) else { continue }
            result.append((current.attribute, current.value.lowerBound..<index))
            current = next
        }
        return result + [current]
    }

    private static let opening = Lexicon<Void>("cơ quan|đơn vị|thời gian|thời hạn|sản phẩm")

    private static func list(_ text: String, _ tag: Attribute) -> [(String, Attribute)] {
        text.split { $0 == "|" || $0.isNewline }.map { (String($0), tag) }
    }

    private static let leads = """
        chủ trì|cơ quan chủ trì|đơn vị chủ trì|cơ quan, đơn vị chủ trì|đơn vị thực hiện|cơ quan thực hiện
        cơ quan, đơn vị thực hiện|cơ quan chủ trì thực hiện|đơn vị chủ trì thực hiện|chủ trì thực hiện
        cơ quan chịu trách nhiệm|đơn vị chịu trách nhiệm|người chịu trách nhiệm|trách nhiệm thực hiện
        phân công thực hiện|đơn vị chủ trì, thực hiện|cơ quan/đơn vị chủ trì|trách nhiệm|đơn vị phụ trách
        cơ quan phụ trách|đơn vị đầu mối|cơ quan đầu mối|tổ chức thực hiện|cơ quan, đơn vị chịu trách nhiệm
        cơ quan tham mưu|cơ quan thực hiện, chủ trì|cá nhân, đơn vị thực hiện|chủ trì, thực hiện|phân công chủ trì
        người thực hiện|đơn vị|phân công trách nhiệm|cơ quan được giao|đơn vị được giao|đơn vị triển khai
        cơ quan chủ trì, thực hiện|đơn vị/cá nhân thực hiện
        """
    private static let coordinators = """
        phối hợp|cơ quan phối hợp|đơn vị phối hợp|cơ quan, đơn vị phối hợp|phối hợp thực hiện
        cơ quan phối hợp thực hiện|đơn vị phối hợp thực hiện|cơ quan/đơn vị phối hợp|các cơ quan phối hợp
        các đơn vị phối hợp|đơn vị, cơ quan phối hợp
        """
    private static let times = """
        thời gian|thời gian thực hiện|thời gian hoàn thành|thời hạn|thời hạn hoàn thành|thời hạn thực hiện|hoàn thành
        tiến độ|hạn hoàn thành|thời gian kết thúc|thời hạn báo cáo|thời gian báo cáo|tiến độ hoàn thành
        thời gian, tiến độ|tiến độ thực hiện|thời điểm hoàn thành|hạn gửi|thời gian dự kiến|thời gian triển khai
        thời gian tổ chức|thời gian gửi|thời hạn gửi|hạn báo cáo|thời hạn gửi báo cáo|thời gian gửi báo cáo|kỳ hạn
        """
    private static let products = """
        sản phẩm|kết quả|sản phẩm đầu ra|kết quả đầu ra|sản phẩm, kết quả|kết quả, sản phẩm|sản phẩm dự kiến
        kết quả dự kiến|sản phẩm hoàn thành|kết quả/sản phẩm|sản phẩm/kết quả|hình thức văn bản|kết quả đạt được
        kết quả thực hiện|sản phẩm chủ yếu|dự kiến sản phẩm|dự kiến kết quả
        """
    private static let submissions =
        "nơi nhận báo cáo|cơ quan nhận báo cáo|nơi gửi|đơn vị tổng hợp|cơ quan trình|trình|cấp trình|nơi nhận kết quả"
    private static let contents = """
        nội dung|nội dung công việc|nhiệm vụ|nội dung nhiệm vụ|công việc|tên nhiệm vụ|nội dung thực hiện|hoạt động
        nội dung hoạt động|nhiệm vụ cụ thể|nội dung, nhiệm vụ|nội dung/nhiệm vụ|nội dung kiểm tra|tên công việc
        nhiệm vụ, giải pháp|nội dung triển khai|nội dung cụ thể|các nhiệm vụ|nhiệm vụ/công việc|nội dung, công việc
        nhiệm vụ trọng tâm|nội dung chi tiết|nhiệm vụ chủ yếu
        """
    private static let ordinals = "stt|tt|số tt|số thứ tự"
    private static let others = """
        kinh phí|địa điểm|ghi chú|thành phần|đối tượng|hình thức|nguồn kinh phí|lãnh đạo phụ trách|số lượng|dự toán
        kinh phí thực hiện|căn cứ|người theo dõi|nguồn vốn|mục tiêu|cơ sở pháp lý|chỉ tiêu|nguồn lực|cơ quan theo dõi
        thời lượng|quy mô|yêu cầu|nội dung chính
        """
}
