// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

/// Who signs a letter of a committee is who was chosen, whatever became of the list since.
@Suite(.serialized) struct CommitteeSignerTests {
    private static let key = IssuingCommittee.key(of: ID(high: 1, low: 1))

    private func office(_ signers: IssuingCommittee.Signer...) -> LetterOffice {
        let body = SteeringCommittee(
            id: ID(high: 1, low: 1), kind: .committee, scope: .province, agency: ID(high: 1, low: 2),
            name: "Ban Chỉ đạo ISO tỉnh", symbol: "BCĐISO", establishedOn: Day(number: 20_000))
        return LetterOffice(issuers: [])
            .with([IssuingCommittee(body, superior: "UBND tỉnh", signers: signers)], on: nil)
    }

    @Test func `a change of the committee meanwhile puts nobody else's name under the letter`() throws {
        let chair = IssuingCommittee.Signer(name: "Lò Văn Păn", role: .chair, position: "Phó Chủ tịch UBND tỉnh")
        let deputy = IssuingCommittee.Signer(name: "Trần “Ữ” / Ưng", role: .standingDeputy, position: "")
        let shown = CommitteeSigners(office(chair, deputy)).choices(.vi).map(\.value)
        let later = IssuingCommittee.Signer(name: "Vi Văn Ẩn", role: .chair)
        let changed = CommitteeSigners(office(later, deputy))
        #expect(changed.chosen(shown[0], for: Self.key) == nil)
        #expect(changed.chosen(shown[1], for: Self.key) == deputy)
        #expect(changed.chosen(shown[1], for: "") == nil)
        let body = try #require(office(chair).committees[Self.key])
        #expect(body.authority(of: chair) == ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND TỈNH"])
        #expect(
            body.authority(of: deputy) == ["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"])
    }

    @Test func `who was chosen and signs no more is told, and what was typed stays`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let answer = await browser.send(
            URLs.newLetter,
            ["kind": "dispatch", "subject": "Về “Ữ”", "body": "Nội dung", "issuer": "", "signAs": "c-1/chair/Ai đó"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Về “Ữ”") && answer.text.contains("Chọn lại người ký"))
    }
}
