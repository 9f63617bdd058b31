// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import WorkingTime

/// The submission of a list to the People's Committee (tờ trình): what was proposed, what both departments said, and the
/// list itself as an appendix, from one revision.
package struct ListPaper: Sendable {
    let list: RoundList
    let round: Round
    let revision: ListRevision
    let opinions: [ListOpinion]
    let directory: AgencyDirectory
    let head: RoundLetterhead

    /// Nil when the round's agency is not in the directory.
    package init?(
        list: RoundList, round: Round, revision: ListRevision, opinions: [ListOpinion], directory: AgencyDirectory
    ) {
        guard let head = RoundLetterhead(round, directory) else { return nil }
        self.list = list
        self.round = round
        self.revision = revision
        self.opinions = opinions
        self.directory = directory
        self.head = head
    }

    /// A name for the file: `To-trinh-danh-sach-2026-1`.
    package var fileName: String { "To-trinh-danh-sach-\(round.year)-\(list.number)" }

    /// The document; its number and day are left for văn thư.
    package func letter(on today: Day) -> OfficialLetter {
        let isFirst = list.number == 1
        return head.letter(
            kind: .submission, symbol: "TTr-\(LetterOffice.symbol(from: head.maker.shortName))",
            subject: [
                "Về việc phê duyệt \(isFirst ? "" : "bổ sung ")danh sách cơ quan, đơn vị triển khai",
                "hệ thống quản lý chất lượng theo \(round.edition) năm \(round.year)",
            ], addressedTo: [head.committee.name], on: today, body: body,
            recipients: ["Như trên;", "Sở Nội vụ, Sở Tài chính (để phối hợp);", "Lưu: VT."],
            signature: LetterSignature(lines: ["GIÁM ĐỐC"], name: nil),
            appendices: [
                LetterAppendix(
                    label: "Phụ lục", title: "Danh sách cơ quan, đơn vị đề nghị phê duyệt", body: [.table(table)])
            ],
            note: list.submission == nil ? "Dự thảo theo bản \(revision.number) của danh sách." : nil)
    }

    private var body: [LetterBlock] {
        bases + [.paragraph(LetterText(opening))] + groups + [.paragraph(LetterText(consulted))] + dissent + [
            .paragraph(LetterText(request))
        ]
    }

    private var bases: [LetterBlock] {
        let documents =
            round.content.legalBases.map { $0.hasPrefix("Căn cứ") ? $0 : "Căn cứ \($0)" }
            + [round.content.plan.map { "Căn cứ " + $0.inText("Kế hoạch") }].compactMap(\.self)
        return documents.map { text in
            .legalBasis(LetterText(text.hasSuffix(";") || text.hasSuffix(".") ? text : text + ";"))
        }
    }

    private var opening: String {
        """
        \(head.maker.name) đã rà soát nhu cầu, điều kiện của các cơ quan, đơn vị và đề nghị đưa \
        \(Prose.number(revision.lines.count)) cơ quan, đơn vị vào \(Self.lowered(round.title)), gồm:
        """
    }

    /// How many of each track.
    private var groups: [LetterBlock] {
        RoundTrack.Kind.allCases.compactMap { kind in
            let count = revision.lines.count { $0.track == kind }
            guard count > 0 else { return nil }
            return .item(
                label: "-", LetterText("Nhóm \(kind.official): \(Prose.number(count)) cơ quan, đơn vị;"))
        }
    }

    private var consulted: String {
        let agreed = ListOpinion.Reviewer.allCases.map { reviewer -> String in
            let own = opinions(of: reviewer)
            let count = own.count { $0.stand == .agrees }
            let silent = revision.lines.count - own.count
            let none = silent > 0 ? ", chưa có ý kiến về \(Prose.number(silent)) cơ quan" : ""
            return
                "\(reviewer.official) thống nhất \(Prose.number(count))/\(Prose.plain(revision.lines.count)) cơ quan\(none)"
        }
        return "Danh sách đã được lấy ý kiến: \(agreed.joined(separator: "; "))."
    }

    /// What was not simply agreed to, agency by agency.
    private var dissent: [LetterBlock] {
        opinions.filter { $0.stand != .agrees }.compactMap { opinion in
            guard let line = revision.lines.first(where: { $0.enrolment == opinion.enrolment }) else { return nil }
            let name = directory.name(of: line.agency, on: round.begins)
            let stand = opinion.stand == .disagrees ? "không thống nhất" : "có ý kiến khác"
            return .item(
                label: "-",
                LetterText("\(name): \(opinion.reviewer.official) \(stand): \(Prose.unended(opinion.words));"))
        }
    }

    private var request: String {
        "\(head.maker.name) kính trình \(head.committee.name) xem xét, quyết định phê duyệt danh sách kèm theo./."
    }

    private var table: LetterTable {
        LetterTable(
            columns: [
                .init("TT", .centre, width: 7), .init("Cơ quan, đơn vị"), .init("Nhóm triển khai", width: 30),
                .init("Ghi chú", width: 14),
            ],
            rows: revision.lines.enumerated().map { index, line in
                [
                    LetterText("\(index + 1)"), LetterText(directory.name(of: line.agency, on: round.begins)),
                    LetterText(Self.raised(line.track.official)), LetterText(""),
                ]
            })
    }

    private func opinions(of reviewer: ListOpinion.Reviewer) -> [ListOpinion] {
        let lines = Set(revision.lines.map(\.enrolment))
        return opinions.filter { $0.reviewer == reviewer && lines.contains($0.enrolment) }
    }

    /// A name inside a sentence.
    static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    static func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension ListOpinion.Reviewer {
    /// The department as official documents call it.
    var official: String { self == .homeAffairs ? "Sở Nội vụ" : "Sở Tài chính" }
}
