// SPDX-License-Identifier: AGPL-3.0-or-later

/// The papers an order wants: where their names begin and end.
extension HandInReader {
    /// A paper that an act of making has as its object.
    func paper(_ at: Int, _ end: Int) -> Range<Int>? {
        let length = HandInWords.making.length(tokens, at, end)
        guard length > 0 else { return nil }
        let object = at + length
        // "tổng hợp báo cáo của các xã" sums up reports; it makes none.
        if Self.summing.length(tokens, at, end) == length, Self.reports.length(tokens, object, end) > 0 { return nil }
        guard HandInWords.made.length(tokens, object, end) > 0, !isOthers(at), let paper = trimmed(object, end),
            !isVague(paper)
        else { return nil }
        return paper
    }

    /// "có 100% số xã được phê duyệt quy hoạch", "hướng dẫn UBND huyện lập báo cáo": done to somebody, or by others.
    private func isOthers(_ act: Int) -> Bool {
        guard act > 0 else { return false }
        if Self.passive.length(tokens, act - 1, act) > 0 { return true }
        for index in stride(from: act - 1, through: max(0, act - 12), by: -1) {
            if tokens[index].kind == .mark { return false }
            if Self.guiding.length(tokens, index, act) > 0 { return true }
        }
        return false
    }

    static let guiding = Lexicon<Void>("hướng dẫn|chỉ đạo|đôn đốc")

    /// "lập hồ sơ", "hoàn thành kết quả rà soát": no paper by a name.
    private func isVague(_ paper: Range<Int>) -> Bool {
        let noun = Self.vague.length(tokens, paper.lowerBound, paper.upperBound)
        return noun > 0 && !tokens[paper.lowerBound].startsWithCapital
            && (noun == paper.count || Self.results.length(tokens, paper.lowerBound, paper.upperBound) > 0)
    }

    static let passive = Lexicon<Void>("được|bị|đã|việc|phục vụ|hỗ trợ")
    static let vague = Lexicon<Void>(
        "hồ sơ|văn bản|kết quả|quy trình|báo cáo|tài liệu|số liệu|thông báo|quy hoạch|văn bản quy phạm pháp luật|quy định|hướng dẫn"
    )
    static let results = Lexicon<Void>("kết quả")
    static let summing = Lexicon<Void>("tổng hợp")
    static let reports = Lexicon<Void>("báo cáo")

    static let approving = Lexicon<Void>(
        """
        xây dựng, trình ban hành|xây dựng, trình|ban hành|phê duyệt|xem xét, ban hành|xem xét, phê duyệt
        xem xét, quyết định ban hành|ký ban hành|xây dựng|xây dựng, ban hành|xây dựng và ban hành
        """)

    /// "tham mưu UBND tỉnh [ban hành] Kế hoạch …".
    func paperAfter(_ at: Int, _ end: Int) -> Range<Int>? {
        let object = at + Self.approving.length(tokens, at, end)
        let paper = HandInWords.made.length(tokens, object, end)
        guard paper > 0, object > at || receivers(object + paper, end) == nil else { return nil }
        return trimmed(object, end)
    }

    func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
        var index = start + max(1, HandInWords.papers.length(tokens, start, end))
        while index < end {
            let token = tokens[index]
            if token.isMark(","), index + 1 < end, goesOn(index + 1, end) {
                index += 1
                continue
            }
            if token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("(") || token.isMark(")") {
                break
            }
            let toward = HandInWords.toward.length(tokens, index, end)
            if toward > 0, scanner.startsMention(index + toward, end), tokens[index + toward].startsWithCapital {
                break
            }
            if token.hash == TimeWords.day, index + 1 < end, tokens[index + 1].kind == .number { break }
            if token.isMark("."), index + 1 >= end || tokens[index + 1].spaceBefore { break }
            if HandInWords.ends.length(tokens, index, end) > 0, !isInner(index, end), !describes(index, of: start) {
                break
            }
            if index == start + HandInWords.papers.length(tokens, start, end), isReference(index, end) { return nil }
            index += 1
        }
        return start..<index
    }

    static let words = Lexicon<Void>("việc làm|làm việc|sự cố|hợp đồng làm|không phù hợp|chưa phù hợp")

    /// "vị trí việc làm", "Chỉ thị về phòng, chống": words that end a paper's name elsewhere, but not here.
    func isInner(_ at: Int, _ end: Int) -> Bool {
        if Self.words.length(tokens, at - 1, end) > 0 || Self.words.length(tokens, at, end) > 0 { return true }
        // "quy trình": the act "trình" is only the second half of the word.
        if HandInWords.compounds.length(tokens, at - 1, end) > 1 { return true }
        return Self.prepositions.length(tokens, at, end) > 0 && HandInWords.ends.length(tokens, at, end) == 1
            && at + 1 < end && !tokens[at + 1].startsWithCapital
    }

    /// "phương án bảo đảm an ninh", "danh sách doanh nghiệp có lao động nghỉ việc": what a paper is for or lists.
    func describes(_ at: Int, of start: Int) -> Bool {
        let noun = HandInWords.papers.length(tokens, start, at)
        if at == start + noun { return Self.aims.length(tokens, at, tokens.count) > 0 }
        return Self.lists.length(tokens, start, at) > 0 && Self.having.length(tokens, at, at + 1) > 0
    }

    static let aims = Lexicon<Void>("bảo đảm|đảm bảo|báo cáo")
    static let lists = Lexicon<Void>("danh sách|danh mục")
    static let having = Lexicon<Void>("có")

    static let prepositions = Lexicon<Void>("về|cho|đến|với|qua")

    /// "Kế hoạch khắc phục các tiêu chí, tiêu chí thành phần": a comma inside the paper's name.
    func goesOn(_ at: Int, _ end: Int) -> Bool {
        if OrderWords.isAct(tokens, at, end), HandInWords.nextActs.length(tokens, at, end) == 0,
            HandInWords.acts.length(tokens, at, end) == 0, !scanner.startsMention(at, end)
        {
            return true
        }
        return tokens[at].kind == .word && OrderWords.stops.length(tokens, at, end) == 0
            && HandInWords.ends.length(tokens, at, end) == 0
            && HandInWords.making.length(tokens, at, end) == 0 && HandInWords.acts.length(tokens, at, end) == 0
            && !scanner.startsMention(at, end)
    }

    static let so = Lexicon<Void>.hashes("số")[0]

    func isReference(_ at: Int, _ end: Int) -> Bool {
        if tokens[at].hash == Self.so { return at + 1 < end && tokens[at + 1].kind == .number }
        return Self.reference.length(tokens, at, end) > 0
    }

    /// "Kế hoạch số 18/KH-UBND", "Kế hoạch này": a paper that exists already.
    static let reference = Lexicon<Void>("này|nêu trên|nói trên|trên|đã")
}
