// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import Store
import WorkingTime

/// A letter as an official document: what its drafters wrote, in the form of Nghị định 30/2020/NĐ-CP.
///
/// Of the body's lines these are recognised: `I. …` and a short `1. …` as headings, `1. …`, `a) …`, `- …`, `+ …` as items,
/// `Căn cứ …` as a legal basis, `Điều 1. …` as an article, and `[Bảng nhiệm vụ]` as the place of the table of orders.
/// Everything else is a paragraph.
package struct LetterPaper: Sendable {
    let letter: Letter
    let issuer: LetterIssuer
    let directory: AgencyDirectory

    /// Takes a letter with its office's setting; nil when its agency or issuing body is gone.
    package init?(_ letter: Letter, office: LetterOffice?, directory: AgencyDirectory) {
        guard let agency = directory[letter.namedAgency] else { return nil }
        let office = office ?? .usual(agency)
        guard let issuer = office.issuers.first(where: { $0.key == letter.content.issuer }) else { return nil }
        self.letter = letter
        self.issuer = issuer
        self.directory = directory
    }

    /// The document; number and day stand on it once they are given.
    package func document(on today: Day) -> OfficialLetter {
        let content = letter.content
        let given = letter.numbering
        return OfficialLetter(
            superiorBody: superior?.uppercased(), issuingBody: issuer.name.uppercased(),
            issuerName: issuer.name, number: given.map { String($0.number) },
            symbol: given?.symbol ?? issuer.symbol(of: content), place: place,
            date: given.map { .issued($0.on) } ?? .pending(month: today.month, year: today.year),
            kind: content.kind == .dispatch ? .dispatch : .named(content.kind.name.uppercased()),
            subject: [content.subject],
            addressedTo: content.addressees.map { directory.name(of: $0) } + content.others, body: blocks,
            recipients: content.copies,
            signature: LetterSignature(
                lines: content.authority, name: content.signer.isBlank ? nil : content.signer),
            note: given == nil ? "Dự thảo: chưa cấp số, chưa ban hành." : nil)
    }

    /// The body in whose name it goes out.
    package var issuerName: String { issuer.name }

    /// A name for the file: `07-SKHCN-TDC`, or `Du-thao-cong-van`.
    package var fileName: String {
        letter.number.map { $0.replacing("/", with: "-") } ?? "Du-thao-van-ban"
    }

    /// The body above the issuing one; a People's Committee has none.
    private var superior: String? {
        if !issuer.superior.isBlank { return issuer.superior }
        guard issuer.key.isEmpty, let agency = directory[letter.namedAgency] else { return nil }
        if agency.level == .province || agency.level == .commune || agency.level == .district { return nil }
        return directory.ancestors(of: agency.id).first?.shortName
    }

    /// The place it is dated from: the commune's name of a commune's letters, else the province's.
    private var place: String {
        let above = directory.ancestors(of: letter.namedAgency)
        let own = directory[letter.namedAgency]
        let body =
            own?.level == .commune || own?.level == .district
            ? own : above.last { $0.level == .province } ?? above.last ?? own
        let name = body?.name ?? ""
        for lead in ["tỉnh ", "thành phố ", "xã ", "phường ", "đặc khu ", "huyện ", "thị xã "] {
            if let range = name.range(of: lead) { return String(name[range.upperBound...]) }
        }
        return name
    }

    // MARK: - Body

    private var blocks: [LetterBlock] {
        var blocks: [LetterBlock] = []
        var hasTable = false
        for line in letter.content.body.split(whereSeparator: \.isNewline).map({ String($0).trimmed })
        where !line.isEmpty {
            if line == ChaseText.tableMark {
                if !hasTable { blocks += tables }
                hasTable = true
            } else {
                blocks.append(LetterPaper.block(line))
            }
        }
        return hasTable ? blocks : blocks + tables
    }

    /// What a line of the body is, by how it begins.
    static func block(_ line: String) -> LetterBlock {
        if line.hasPrefix("Căn cứ ") { return .legalBasis(LetterText(line)) }
        if let sign = line.first, "-–+•".contains(sign), line.dropFirst().first == " " {
            return .item(label: sign == "+" ? "+" : "-", LetterText(String(line.dropFirst()).trimmed))
        }
        guard let space = line.firstIndex(of: " ") else { return .paragraph(LetterText(line)) }
        let label = String(line[..<space])
        let rest = String(line[space...]).trimmed
        if label == "Điều", let end = rest.firstIndex(of: "."), rest[..<end].allSatisfy(\.isNumber) {
            return .paragraph(.bold("Điều \(rest[...end])") + LetterText(" \(rest[rest.index(after: end)...].trimmed)"))
        }
        guard let stop = label.last, label.count <= 6 else { return .paragraph(LetterText(line)) }
        let mark = label.dropLast()
        if stop == ".", !mark.isEmpty, mark.allSatisfy({ "IVX".contains($0) }) {
            return .heading(level: 1, LetterText(line))
        }
        if stop == ".", !mark.isEmpty, mark.allSatisfy({ $0.isNumber || $0 == "." }) {
            let isHeading = rest.count <= 90 && rest.last.map { !".;:,".contains($0) } ?? false
            return isHeading ? .heading(level: 2, LetterText(line)) : .item(label: label, LetterText(rest))
        }
        if stop == ")", mark.count == 1, mark.first?.isLetter == true {
            return .item(label: label, LetterText(rest))
        }
        return .paragraph(LetterText(line))
    }

    /// The orders: late ones, those that fall due, and apart from them those nothing was heard of.
    private var tables: [LetterBlock] {
        let orders = letter.content.orders
        let late = orders.filter { $0.workingDaysLate != nil }
        let silent = orders.filter { $0.workingDaysLate == nil && $0.silentSince != nil }
        let coming = orders.filter { $0.workingDaysLate == nil && $0.silentSince == nil }
        let several = Set(orders.map(\.agency)).count > 1
        let kinds: [(String, String, [LetterOrder], (LetterOrder) -> String)] = [
            ("Nhiệm vụ quá hạn", "Số ngày làm việc trễ", late, { $0.workingDaysLate.map(Prose.workingDaysLate) ?? "" }),
            ("Nhiệm vụ đến hạn, sắp đến hạn", "", coming, { _ in "" }),
            ("Nhiệm vụ chưa cập nhật tình hình", "Cập nhật gần nhất", silent, { $0.silentSince?.official ?? "" }),
        ]
        return kinds.filter { !$0.2.isEmpty }.map { caption, last, orders, value in
            .table(table(caption, last, orders, several: several, value))
        }
    }

    private func table(
        _ caption: String, _ last: String, _ orders: [LetterOrder], several: Bool, _ value: (LetterOrder) -> String
    ) -> LetterTable {
        var columns: [LetterTable.Column] = [.init("TT", .centre, width: 6)]
        if several { columns.append(.init("Cơ quan", width: 20)) }
        columns += [.init("Nhiệm vụ"), .init("Văn bản giao", width: 17), .init("Thời hạn", .centre, width: 15)]
        if !last.isEmpty { columns.append(.init(last, .centre, width: 13)) }
        let rows = orders.enumerated().map { index, order -> [LetterText] in
            var cells = ["\(index + 1)"]
            if several { cells.append(directory.shortName(of: order.agency)) }
            cells += [order.task, order.source, order.due?.official ?? "Thường xuyên"]
            if !last.isEmpty { cells.append(value(order)) }
            return cells.map { LetterText($0) }
        }
        return LetterTable(caption: caption, columns: columns, rows: rows)
    }
}
