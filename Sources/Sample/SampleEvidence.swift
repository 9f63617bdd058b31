// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import OfficialDocument
import Store
import WorkingTime

/// The files agencies hand in: reports as text, decisions as Word documents, one of them signed digitally.
extension SampleProvince {
    /// The evidence of one report.
    func evidence(of move: SampleMove, saying text: String, directory: AgencyDirectory) async throws -> [ReceivedFile] {
        let symbol = SampleTexts.symbol(move.row.agencyName)
        if asksForDecision(move.row) {
            let name = directory.name(of: move.row.assignment.agency)
            if name == "Sở Tài chính", move.row.noticeNumber.hasPrefix("612") {
                return [try await keep(SampleSignedFile.bytes, SampleSignedFile.name)]
            }
            // Some send the letter that went with their decision, and not the decision.
            let isLetter = (name.utf8.count + move.order) % 5 == 0
            let document = document(of: move, by: name, symbol: symbol, isLetter: isLetter)
            return [try await keep(try document.docx(), "\(11 + move.order)-\(isLetter ? "CV" : "QD")-\(symbol).docx")]
        }
        return [try await keep(Array("\(move.row.title)\n\n\(text)\n".utf8), "\(11 + move.order)-BC-\(symbol).txt")]
    }

    private func keep(_ bytes: [UInt8], _ name: String) async throws -> ReceivedFile {
        let stored = try await system.files.store(bytes)
        return ReceivedFile(hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
    }

    /// The orders that ask for a decision: a committee made, documents published.
    private func asksForDecision(_ row: AssignmentRow) -> Bool {
        ["612/UBND-KGVX 1", "46/TB-UBND 2"].contains("\(row.noticeNumber) \(row.label)")
    }

    private func document(
        of move: SampleMove, by name: String, symbol: String, isLetter: Bool
    ) -> OfficialLetter {
        let day = max(move.row.assignment.issuedAt.day(in: system.zone), move.day.adding(days: -1))
        let isDepartment = !name.hasPrefix("Ủy ban nhân dân")
        let about = move.row.title
        let body: [LetterBlock] =
            isLetter
            ? [.paragraph("Đơn vị gửi kết quả thực hiện: \(about). Quyết định sẽ gửi bổ sung.")]
            : [
                .legalBasis("Xét đề nghị của Thường trực Ban Chỉ đạo ISO,"), .centred("QUYẾT ĐỊNH:"),
                .article(1, "Ban hành kèm theo Quyết định này kết quả thực hiện: \(about)."),
                .article(2, "Quyết định này có hiệu lực từ ngày ký."),
            ]
        return OfficialLetter(
            superiorBody: isDepartment ? "UBND TỈNH SÔNG MÂY" : nil, issuingBody: name.uppercased(),
            number: String(11 + move.order), symbol: isLetter ? "\(symbol)-VP" : "QĐ-\(symbol)", place: "Sông Mây",
            date: .issued(system.calendar.workingDay(onOrBefore: day)),
            kind: isLetter ? .dispatch : .decision, subject: [isLetter ? about : "Về việc \(about)"],
            addressedTo: isLetter ? ["Sở Khoa học và Công nghệ"] : [], body: body,
            recipients: ["Sở Khoa học và Công nghệ", "Lưu: VT"],
            signature: LetterSignature(lines: [isDepartment ? "GIÁM ĐỐC" : "CHỦ TỊCH"], name: "Vàng Seo Lềnh"))
    }
}
