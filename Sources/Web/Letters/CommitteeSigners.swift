// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// Who signs in the name of the committees that letters go out from.
struct CommitteeSigners: Sendable {
    private let office: LetterOffice

    init(_ office: LetterOffice) { self.office = office }

    /// Everybody, under the body's key and who they are in it: a place in the list is another's after a change.
    func choices(_ language: Language) -> [Choice] {
        let words = CommitteeWords.in(language)
        return office.issuers.flatMap { issuer -> [Choice] in
            guard let body = office.committees[issuer.key] else { return [] }
            return body.signers.map { signer in
                Choice(
                    Self.value(signer, of: issuer.key),
                    "\(words.role(signer.role, body.kind)) \(signer.name) – \(body.name)")
            }
        }
    }

    /// The one a form chose, where they sign for the body the letter goes out from; another body's signer is nobody's.
    func chosen(_ value: String, for issuer: String) -> IssuingCommittee.Signer? {
        office.committees[issuer]?.signers.first { Self.value($0, of: issuer) == value }
    }

    private static func value(_ signer: IssuingCommittee.Signer, of issuer: String) -> String {
        "\(issuer)/\(signer.role.rawValue)/\(signer.name)"
    }
}

extension LetterContent {
    /// With the signer of a committee that the form chose (`signAs`); nil where they don't sign for the issuer, or no more.
    func signed(as form: Form, _ visit: Visit) async throws -> LetterContent? {
        guard !form.text("signAs").isEmpty else { return self }
        let office = try await LetterRoutes.office(visit)
        guard let signer = CommitteeSigners(office).chosen(form.text("signAs"), for: issuer) else { return nil }
        return signed(by: signer, of: office.committees[issuer])
    }
}

extension LetterRoutes {
    /// In whose name the reader's agency writes today.
    static func office(_ visit: Visit) async throws -> LetterOffice {
        let (agency, today) = (try visit.actor.agency, visit.today)
        return try await visit.system.read { try LetterStore.wholeOffice(of: agency, on: today, in: $0) }
    }

    /// A decision of a committee the reader's agency writes for, signed by its chair; nil for any other body.
    static func committeeLetter(of id: ID<SteeringCommittee>, _ visit: Visit) async throws -> LetterContent? {
        let office = try await office(visit)
        guard let (key, body) = office.committees.first(where: { $0.value.id == id }) else { return nil }
        let content = LetterContent(kind: .decision, issuer: key, copies: ["Như Điều 3", "Lưu: VT, BCĐ"])
        return content.signed(for: body)
    }
}

/// The words of letters that go out from a committee.
struct CommitteeLetterWords: Words {
    let write: String
    let signAs: String
    let signAsHelp: String
    let asBelow: String

    static let vi = CommitteeLetterWords(
        write: "Soạn văn bản của ban, tổ", signAs: "Ký thay mặt ban, tổ",
        signAsHelp:
            "Chỉ dùng khi văn bản do ban, tổ ban hành; thể thức ký và người ký bên dưới được ghi theo người chọn ở đây. Chức vụ tại cơ quan ghi dưới chức danh trong ban; ban có con dấu riêng thì bỏ dòng đó.",
        asBelow: "Theo nội dung nhập bên dưới")

    static let en = CommitteeLetterWords(
        write: "Write in its name", signAs: "Signs for the committee or group",
        signAsHelp:
            "Only where the committee or group issues it; the lines and the name below follow who is chosen here. The office in the agency stands under the part in the body; a body with a seal of its own leaves it out.",
        asBelow: "As entered below")
}
