// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import OfficialDocument
import WorkingTime

/// Who writes a round's documents, to whom, from where.
struct RoundLetterhead {
    let maker: Agency
    let committee: Agency
    let superior: Agency?

    /// Nil when the round's agency is not in the directory.
    init?(_ round: Round, _ directory: AgencyDirectory) {
        guard let maker = directory[round.agency] else { return nil }
        let above = directory.ancestors(of: maker.id)
        self.maker = maker
        committee = above.last { $0.level == .province } ?? above.last ?? maker
        superior = above.first
    }

    /// `Sông Mây` of `Ủy ban nhân dân tỉnh Sông Mây`.
    var place: String {
        for lead in ["tỉnh ", "thành phố "] {
            if let range = committee.name.firstRange(of: lead) { return String(committee.name[range.upperBound...]) }
        }
        return committee.name
    }

    /// A document with this head.
    func letter(
        kind: OfficialLetter.Kind, symbol: String, subject: [String], addressedTo: [String] = [], on day: Day,
        body: [LetterBlock], recipients: [String], signature: LetterSignature, appendices: [LetterAppendix] = [],
        note: String? = nil
    ) -> OfficialLetter {
        OfficialLetter(
            superiorBody: superior?.shortName.uppercased(), issuingBody: maker.name.uppercased(),
            issuerName: maker.name, number: nil, symbol: symbol, place: place,
            date: .pending(month: day.month, year: day.year), kind: kind, subject: subject,
            addressedTo: addressedTo, body: body, recipients: recipients, signature: signature,
            appendices: appendices, note: note)
    }
}

extension CitedDocument {
    /// `Quyết định số 512/QĐ-UBND ngày 05/3/2026`, under the name of its kind.
    func inText(_ kind: String) -> String {
        let day = on.map { " ngày \(Prose.day($0))" } ?? ""
        return "\(kind) số \(number)\(day)"
    }
}

extension RoundTrack.Kind {
    /// The track as official documents call it.
    var official: String {
        switch self {
        case .firstApplication: "xây dựng, áp dụng lần đầu"
        case .maintenance: "duy trì, cải tiến"
        case .scopeExtension: "mở rộng phạm vi áp dụng"
        case .editionTransition: "chuyển đổi phiên bản tiêu chuẩn"
        }
    }
}
