// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import WorkingTime

/// A round's summary or next year's plan as an official document, in the usual order of such documents.
package struct RoundPaperLetter: Sendable {
    let paper: RoundPaper
    let round: Round
    let zone: Zone
    let head: RoundLetterhead

    /// Nil when the round's agency is not in the directory.
    package init?(_ paper: RoundPaper, of round: Round, directory: AgencyDirectory, zone: Zone) {
        guard let head = RoundLetterhead(round, directory) else { return nil }
        self.paper = paper
        self.round = round
        self.zone = zone
        self.head = head
    }

    /// A name for the file: `Bao-cao-tong-ket-2026`.
    package var fileName: String {
        paper.kind == .summary ? "Bao-cao-tong-ket-\(round.year)" : "Ke-hoach-\(round.year + 1)"
    }

    /// The document.
    package var letter: OfficialLetter {
        let isSummary = paper.kind == .summary
        let day = (paper.frozen?.at ?? paper.countedAt).day(in: zone)
        let subject =
            isSummary
            ? ["Tổng kết công tác triển khai áp dụng hệ thống quản lý chất lượng", "năm \(round.year)"]
            : ["Triển khai áp dụng hệ thống quản lý chất lượng", "năm \(round.year + 1)"]
        return head.letter(
            kind: isSummary ? .report : .plan, symbol: paper.text.symbol, subject: subject,
            addressedTo: isSummary ? [head.committee.name] : [], on: day,
            body: isSummary ? summary : plan, recipients: paper.text.recipients,
            signature: LetterSignature(
                lines: paper.text.authority, name: paper.text.signer.isBlank ? nil : paper.text.signer),
            appendices: appendices, note: note)
    }

    private var figures: RoundFigures { paper.figures }

    // MARK: - The summary

    private var summary: [LetterBlock] {
        let approved = figures.rows(.approved).count
        let opening = """
            \(head.maker.name) báo cáo kết quả triển khai áp dụng hệ thống quản lý chất lượng theo \(round.edition) \
            năm \(round.year), số liệu tính đến hết ngày \(Prose.day(figures.asOf)) như sau:
            """
        let reached = figures.rows(.reached).count
        let results = """
            Năm \(round.year) có \(Prose.number(approved)) cơ quan, đơn vị được phê duyệt triển khai; đã hoàn thành \
            \(Prose.number(reached)) cơ quan, còn \(Prose.number(figures.rows(.unfinished).count)) cơ quan đang triển khai.
            """
        return [
            .paragraph(LetterText(opening)), .heading(level: 1, "I. TÌNH HÌNH CHỈ ĐẠO"),
            .paragraph(LetterText(steering)), .heading(level: 1, "II. KẾT QUẢ"), .paragraph(LetterText(results)),
        ] + tracks + standing + paragraphs(paper.text.results) + [
            .heading(level: 1, "III. TỒN TẠI, NGUYÊN NHÂN")
        ] + unfinished + causes + paragraphs(paper.text.weaknesses) + [.heading(level: 1, "IV. KIẾN NGHỊ")]
            + (paper.text.proposals.isBlank
                ? [.paragraph("Không có kiến nghị.")] : paragraphs(paper.text.proposals))
            + [
                .paragraph(
                    LetterText("Trên đây là báo cáo tổng kết năm \(round.year), \(head.maker.name) kính báo cáo./."))
            ]
    }

    private var steering: String {
        let documents = [
            round.content.decision.map { $0.inText("Quyết định") }, round.content.plan.map { $0.inText("Kế hoạch") },
        ].compactMap(\.self)
        guard !documents.isEmpty else {
            return
                "Chương trình năm \(round.year) được triển khai từ \(Prose.day(round.begins)) đến \(Prose.day(round.ends))."
        }
        return """
            Chương trình được triển khai theo \(documents.joined(separator: "; ")), từ \(Prose.day(round.begins)) đến \
            \(Prose.day(round.ends)).
            """
    }

    private var tracks: [LetterBlock] {
        figures.tracks.map { kind in
            let (all, done) = (figures.rows(.approved, in: kind).count, figures.rows(.reached, in: kind).count)
            return .item(
                label: "-",
                LetterText("Nhóm \(kind.official): \(Prose.number(done))/\(Prose.plain(all)) cơ quan hoàn thành;"))
        }
    }

    /// The national triple, mandatory and encouraged apart.
    private var standing: [LetterBlock] {
        let rows = ProvinceStanding.Stage.allCases.map { stage -> [LetterText] in
            let counts = ObligationRule.Standing.allCases.map { figures.count(stage, $0) }
            return [LetterText(stage.official(by: .rule(on: figures.asOf)))]
                + counts.map { LetterText(Prose.plain($0)) }
                + [LetterText(Prose.plain(counts.reduce(0, +)))]
        }
        return [
            .table(
                LetterTable(
                    caption: "Tình hình áp dụng HTQLCL của các cơ quan, đơn vị trong tỉnh",
                    columns: [
                        .init("Tình trạng"), .init("Bắt buộc", .centre, width: 18),
                        .init("Khuyến khích", .centre, width: 18), .init("Cộng", .centre, width: 14),
                    ], rows: rows))
        ]
    }

    private var unfinished: [LetterBlock] {
        let rows = figures.rows(.unfinished)
        guard !rows.isEmpty else { return [.paragraph("Không có cơ quan, đơn vị chưa hoàn thành.")] }
        return [
            .paragraph(
                LetterText("Còn \(Prose.number(rows.count)) cơ quan, đơn vị chưa hoàn thành theo chương trình năm."))
        ]
    }

    /// Why agencies were behind, as they said themselves.
    private var causes: [LetterBlock] {
        guard !figures.causes.isEmpty else { return [] }
        return [.paragraph("Nguyên nhân chậm do các cơ quan, đơn vị nêu, tính theo số mốc:")]
            + figures.causes.map {
                .item(label: "-", LetterText("\($0.reason.official): \(Prose.number($0.count)) mốc;"))
            }
    }

    // MARK: - The plan

    private var plan: [LetterBlock] {
        let year = round.year + 1
        let maintained = figures.rows(.reached).count
        let carried = figures.rows(.unfinished).count + figures.rows(.carriedOver).count
        let bases = round.content.legalBases.map { text -> LetterBlock in
            let line = text.hasPrefix("Căn cứ") ? text : "Căn cứ \(text)"
            return .legalBasis(LetterText(line.hasSuffix(";") ? line : line + ";"))
        }
        return bases + [
            .paragraph(LetterText("\(head.maker.name) lập kế hoạch triển khai năm \(year) như sau:")),
            .heading(level: 1, "I. MỤC TIÊU, NỘI DUNG"),
            .item(
                label: "-",
                LetterText("Duy trì, cải tiến hệ thống tại \(Prose.number(maintained)) cơ quan, đơn vị đã hoàn thành;")),
            .item(
                label: "-",
                LetterText(
                    "Tiếp tục triển khai tại \(Prose.number(carried)) cơ quan, đơn vị chuyển tiếp từ năm \(round.year);"
                )
            ),
            .item(label: "-", LetterText("\(newOnes)")),
        ] + paragraphs(paper.text.results) + [.heading(level: 1, "II. GIẢI PHÁP")]
            + paragraphs(
                paper.text.weaknesses.isBlank
                    ? "Các cơ quan, đơn vị lập kế hoạch chi tiết, báo cáo tiến độ về \(head.maker.name) để tổng hợp."
                    : paper.text.weaknesses) + [.heading(level: 1, "III. TỔ CHỨC THỰC HIỆN")]
            + (paper.text.proposals.isBlank
                ? [
                    .paragraph(
                        LetterText("\(head.maker.name) theo dõi, đôn đốc, định kỳ báo cáo \(head.committee.name)./."))
                ]
                : paragraphs(paper.text.proposals))
    }

    private var newOnes: String {
        let waiting = figures.count(.notYet, .mandatory)
        return waiting == 0
            ? "Không còn cơ quan thuộc diện bắt buộc chưa triển khai."
            : "Xem xét đưa vào chương trình \(Prose.number(waiting)) cơ quan thuộc diện bắt buộc chưa triển khai."
    }

    // MARK: - Appendices

    private var appendices: [LetterAppendix] {
        let parts: [(String, [RoundFigures.Row])] =
            paper.kind == .summary
            ? [
                ("Cơ quan, đơn vị đã hoàn thành", figures.rows(.reached)),
                ("Cơ quan, đơn vị chưa hoàn thành", figures.rows(.unfinished)),
            ]
            : [
                ("Cơ quan, đơn vị duy trì, cải tiến", figures.rows(.reached)),
                ("Cơ quan, đơn vị chuyển tiếp", figures.rows(.unfinished) + figures.rows(.carriedOver)),
            ]
        let filled = parts.filter { !$0.1.isEmpty }
        return filled.enumerated().map { index, part in
            LetterAppendix(
                label: filled.count == 1 ? "Phụ lục" : "Phụ lục \(["I", "II"][index % 2])", title: part.0,
                body: [.table(table(part.1))])
        }
    }

    private func table(_ rows: [RoundFigures.Row]) -> LetterTable {
        LetterTable(
            columns: [
                .init("TT", .centre, width: 7), .init("Cơ quan, đơn vị"), .init("Nhóm", width: 26),
                .init("Tình trạng", width: 20), .init("Văn bản", width: 18),
            ],
            rows: rows.enumerated().map { index, row in
                [
                    LetterText("\(index + 1)"), LetterText(row.name), LetterText(ListPaper.raised(row.track.official)),
                    LetterText(row.state.official), LetterText(row.document),
                ]
            })
    }

    private var note: String {
        guard let frozen = paper.frozen else {
            return "Dự thảo. Số liệu tính đến hết ngày \(Prose.day(figures.asOf)), chưa chốt."
        }
        let head = frozen.trailHead.isEmpty ? "" : " Mốc nhật ký hệ thống: \(frozen.trailHead)."
        let day = Prose.day(frozen.at.day(in: zone))
        return "Số liệu tính đến hết ngày \(Prose.day(figures.asOf)), chốt ngày \(day) trên hệ thống Nề Nếp.\(head)"
    }

    private func paragraphs(_ text: String) -> [LetterBlock] {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
            .map { LetterPaper.block($0) }
    }
}

extension ProvinceStanding.Stage {
    /// By the rules of the day it is told of.
    fileprivate func official(by attainment: Attainment) -> String {
        switch self {
        case .declared: attainment.by == .certified ? "Đã được cấp giấy chứng nhận" : "Đã công bố"
        case .building: "Đang xây dựng, áp dụng"
        case .notYet: "Chưa triển khai"
        case .notApplicable: "Không thuộc diện áp dụng"
        }
    }
}

extension Enrolment.State {
    /// The state as official documents call it.
    fileprivate var official: String {
        switch self {
        case .proposed, .listed: "Đề xuất"
        case .approved: "Đã phê duyệt"
        case .active: "Đang triển khai"
        case .certified: "Đã cấp giấy chứng nhận"
        case .declared: "Đã công bố"
        case .maintained: "Duy trì, cải tiến"
        case .redeclared: "Đã công bố lại"
        case .notApplicable: "Không thuộc diện"
        case .withdrawn: "Đã rút"
        case .suspended: "Tạm dừng"
        case .merged: "Đã sáp nhập"
        case .carriedOver: "Chuyển tiếp"
        }
    }
}

extension DelayReason {
    /// The reason as official documents call it.
    fileprivate var official: String {
        switch self {
        case .awareness: "Nhận thức về HTQLCL còn hạn chế"
        case .unsure: "Còn lúng túng khi triển khai"
        case .leadership: "Lãnh đạo chưa thật quan tâm chỉ đạo, đôn đốc"
        case .waitingForConsultant: "Trông chờ đơn vị tư vấn"
        case .absent: "Vắng mặt không lý do tại hội nghị, lớp tập huấn"
        case .funding: "Kinh phí ít hoặc chưa bố trí"
        case .partTime: "Cán bộ kiêm nhiệm"
        case .staffChange: "Thay đổi cán bộ phụ trách"
        case .lawChanged: "Văn bản pháp luật, thủ tục thay đổi"
        case .reorganised: "Sắp xếp tổ chức bộ máy"
        case .waitingForOthers: "Chờ cơ quan khác phối hợp"
        case .other: "Nguyên nhân khác"
        }
    }
}
