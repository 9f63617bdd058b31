// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import Store
import WorkingTime

/// A plan as an official document (Kế hoạch) in the form of Nghị định 30/2020/NĐ-CP: what its revision says, as a table.
package struct PlanPaper: Sendable {
    let plan: AgencyPlan
    let revision: PlanRevision
    let agency: Agency
    let directory: AgencyDirectory

    /// Nil when the agency is not in the directory.
    package init?(_ plan: AgencyPlan, _ revision: PlanRevision, directory: AgencyDirectory) {
        guard let agency = directory[plan.agency] else { return nil }
        self.plan = plan
        self.revision = revision
        self.agency = agency
        self.directory = directory
    }

    /// A name for the file: `Ke-hoach-2026-lan-1.docx`.
    package var fileName: String { "Ke-hoach-\(plan.year)-lan-\(revision.number).docx" }

    /// The document; number, day and signature are left for the agency's own office.
    package func letter(on today: Day) -> OfficialLetter {
        let above = directory.ancestors(of: agency.id)
        let hasSuperior = ![.province, .commune, .district].contains(agency.level)
        let province = above.last { $0.level == .province } ?? above.last ?? agency
        return OfficialLetter(
            superiorBody: hasSuperior ? above.first?.shortName.uppercased() : nil,
            issuingBody: agency.name.uppercased(), issuerName: agency.name, number: nil,
            symbol: "KH-\(LetterOffice.symbol(from: agency.shortName))", place: Self.place(province.name),
            date: .pending(month: today.month, year: today.year), kind: .plan, subject: [revision.content.title],
            addressedTo: [], body: [.table(table)], recipients: [], signature: LetterSignature(lines: [], name: nil),
            note: "Kết xuất từ kế hoạch lần \(revision.number) trên hệ thống, ngày \(today.official).")
    }

    private static func place(_ name: String) -> String {
        for lead in ["tỉnh ", "thành phố "] {
            if let range = name.range(of: lead) { return String(name[range.upperBound...]) }
        }
        return name
    }

    private var table: LetterTable {
        LetterTable(
            caption: "Nội dung công việc",
            columns: [
                .init("TT", .centre, width: 6), .init("Nội dung công việc"),
                .init("Thời gian thực hiện", .centre, width: 16), .init("Người chịu trách nhiệm", width: 24),
                .init("Thời gian kết thúc", .centre, width: 16),
            ],
            rows: revision.content.items.enumerated().map { index, item in
                [
                    String(index + 1), item.text, item.begins?.official ?? "", item.responsible,
                    item.ends?.official ?? "",
                ].map { LetterText($0) }
            })
    }
}
