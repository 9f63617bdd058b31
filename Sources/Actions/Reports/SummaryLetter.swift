// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import Store
import WorkingTime

/// A summary report as an official document to the People's Committee: Vietnamese, in the usual wording and order.
package struct SummaryLetter: Sendable {
    let report: SummaryReport
    let figures: SummaryFigures
    let notice: Notice?
    let maker: Agency
    /// The body the report goes to.
    let committee: Agency
    let superior: Agency?
    let zone: Zone
    let total: Tally

    /// Takes a report that is seen whole; nil when its agency is not in the directory.
    package init?(_ seen: SeenReport, directory: AgencyDirectory, zone: Zone) {
        guard seen.isWhole, let maker = directory[seen.report.agency] else { return nil }
        report = seen.report
        figures = seen.figures
        notice = seen.notice
        self.maker = maker
        let above = directory.ancestors(of: maker.id)
        committee = above.last { $0.level == .province } ?? above.last ?? maker
        superior = above.first
        self.zone = zone
        total = seen.figures.total
    }

    /// The document.
    package var letter: OfficialLetter {
        let day = (report.frozen?.at ?? report.countedAt).day(in: zone)
        return OfficialLetter(
            superiorBody: superior?.shortName.uppercased(), issuingBody: maker.name.uppercased(), number: nil,
            symbol: report.text.symbol, place: place, date: .pending(month: day.month, year: day.year),
            kind: .named("BÁO CÁO"), subject: subject, addressedTo: [committee.name],
            body: [.paragraph(LetterText(opening))] + results + weaknesses + standing + difficulties
                + [.paragraph(LetterText(closing))],
            recipients: report.text.recipients,
            signature: LetterSignature(
                lines: report.text.authority, name: report.text.signer.isBlank ? nil : report.text.signer),
            appendices: appendices, note: note)
    }

    /// A name for the file: `Bao-cao-2026-07-01-2026-09-30`.
    package var fileName: String { "Bao-cao-\(report.period.from.iso)-\(report.period.to.iso)" }

    /// `Sông Mây` of `Ủy ban nhân dân tỉnh Sông Mây`.
    private var place: String {
        for lead in ["tỉnh ", "thành phố "] {
            if let range = committee.name.range(of: lead) { return String(committee.name[range.upperBound...]) }
        }
        return committee.name
    }

    /// The committee as running text calls it once the province is named: `UBND tỉnh`.
    var committeeInText: String {
        let name = committee.shortName
        guard name.hasSuffix(place), name != place else { return name }
        return String(name.dropLast(place.count)).trimmed
    }

    /// `Thông báo số 46/TB-UBND ngày 10/8/2026`.
    var noticeInText: String? {
        notice.map { notice in
            let day = notice.issuedOn.map { " ngày \(Prose.day($0))" } ?? ""
            return "\(Prose.kind(notice.kind)) số \(notice.number)\(day)"
        }
    }

    /// Whether all of it is about one document, so that an order's number alone says which it is.
    var isOfOneDocument: Bool { notice != nil || figures.notices.count <= 1 }

    /// `ý 4.1`, with the document where there are several.
    func place(of order: SummaryFigures.CountedDirective) -> String {
        guard !isOfOneDocument, let document = figures.notice(order.notice) else { return "ý \(order.label)" }
        return "ý \(order.label), văn bản \(document.number)"
    }

    var periodInText: String { Prose.period(report.period) }

    private var subject: [String] {
        if let noticeInText {
            return ["Tình hình thực hiện \(noticeInText)", "của \(committeeInText), \(periodInText)"]
        }
        return ["Tình hình thực hiện nhiệm vụ \(committeeInText) giao", periodInText]
    }

    private var opening: String {
        guard let notice, let noticeInText else {
            return """
                Thực hiện chế độ báo cáo về các nhiệm vụ được giao tại văn bản chỉ đạo của \(committeeInText), \(maker.name) \
                báo cáo \(committeeInText) tình hình thực hiện nhiệm vụ \(periodInText) như sau:
                """
        }
        let about = notice.subject.isBlank ? "" : " \(Self.about(notice.subject))"
        return """
            Thực hiện \(noticeInText) của \(notice.issuer.isBlank ? committeeInText : notice.issuer)\(about), \
            \(maker.name) báo cáo \(committeeInText) tình hình thực hiện \(periodInText) như sau:
            """
    }

    private static func about(_ subject: String) -> String {
        let text = Prose.unended(subject)
        for lead in ["Về việc ", "Về ", "V/v "] where text.hasPrefix(lead) {
            return (lead == "V/v " ? "về việc " : lead.lowercased()) + text.dropFirst(lead.count)
        }
        return "về " + text.prefix(1).lowercased() + text.dropFirst()
    }

    private var closing: String {
        let what = notice.map { "\(Prose.kind($0.kind)) số \($0.number)" } ?? "nhiệm vụ được giao"
        return """
            Trên đây là báo cáo tình hình thực hiện \(what) \(periodInText), \(maker.name) kính báo cáo \
            \(committeeInText)./.
            """
    }

    private var note: String {
        guard let frozen = report.frozen else {
            return "Dự thảo. Số liệu tính lúc \(moment(report.countedAt)), chưa chốt."
        }
        let head = frozen.trailHead.isEmpty ? "" : " Mốc nhật ký hệ thống: \(frozen.trailHead)."
        return """
            Số liệu tính lúc \(moment(report.countedAt)), chốt lúc \(moment(frozen.at)) trên hệ thống Nề Nếp.\(head)
            """
    }

    private func moment(_ instant: Instant) -> String {
        "\(instant.clock(in: zone)) ngày \(Prose.day(instant.day(in: zone)))"
    }

    /// The office's own words, a paragraph a line.
    func paragraphs(_ text: String) -> [LetterBlock] {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
            .map { .paragraph(LetterText($0)) }
    }
}
