// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Testing
import VietnameseText
import WorkingTime

@testable import Web

/// What pages say of a file's signatures and of evidence as an official document.
@Suite struct ReadFilesWordsTests {
    private func said(_ state: SignatureView.State, _ language: Language = .vi) -> String {
        let frame = Frame(
            language: language, province: "", visitor: nil, csrf: "", request: "", today: Day(number: 20_700),
            now: Instant(milliseconds: 0), zone: .vietnam, path: "/")
        return SignatureView(state).html(in: frame).markup
    }

    private func signature(
        _ integrity: SignatureCheck.Signature.Integrity, _ trust: SignatureCheck.Signature.Trust, whole: Bool = true
    ) -> SignatureView.State {
        .checked(
            SignatureCheck([
                SignatureCheck.Signature(
                    signer: "Lê Thị <Mận>", organization: "Sở Tài chính",
                    at: Instant(milliseconds: 1_791_165_600_000), coversWholeDocument: whole, integrity: integrity,
                    trust: trust)
            ]))
    }

    @Test func `a good signature names who, for whom, when, and what can't be verified here`() {
        let words = said(signature(.intact, .unknownIssuer))
        #expect(words.contains("Lê Thị &lt;Mận&gt; (Sở Tài chính) ký số lúc 09:00 ngày 05/10/2026."))
        #expect(words.contains("Nội dung đúng như lúc ký. Chưa xác minh được tổ chức cấp chứng thư số"))
        #expect(said(signature(.intact, .trusted, whole: false)).contains("sau khi ký, tệp có thêm nội dung"))
        #expect(said(signature(.intact, .trusted), .en).contains("signed digitally at 09:00 on 05/10/2026."))
    }

    @Test func `a changed document says so, and nothing of the certificate`() {
        let words = said(signature(.altered, .trusted))
        #expect(words.contains("Nội dung đã bị thay đổi sau khi ký."))
        #expect(!words.contains("Chứng thư"))
    }

    @Test func `no signature, one not looked at yet, and a missing program are said plainly`() {
        #expect(said(.checked(SignatureCheck([]))).contains("Tệp không có chữ ký số."))
        #expect(said(.checked(SignatureCheck([], isReadable: false))).contains("tệp bị khóa hoặc bị hỏng"))
        #expect(said(.pending).contains("Đang kiểm tra chữ ký số"))
        #expect(said(.programMissing(package: "poppler-utils")).contains("quản trị cài gói poppler-utils"))
    }
}

/// The pages themselves, over the sample province.
@Suite struct ReadFilesPagesTests {
    @Test func `a document pasted in an old encoding says what it was converted from`() async throws {
        let scene = try await ProvinceSite()
        let office = try await scene.signedIn("yen.do")
        let text = """
            UBND TỈNH SÔNG MÂY
            Số: 905/TB-UBND
            Sông Mây, ngày 16 tháng 11 năm 2026

            THÔNG BÁO
            Kết luận cuộc họp

            1. Sở Tài chính báo cáo UBND tỉnh trước ngày 30/11/2026.
            """
        let reply = await office.send(URLs.importNotice, ["text": westernText(OldEncoding.tcvn3Bytes(of: text))])
        let page = await office.get(try #require(reply.location)).text
        #expect(page.contains("Đã chuyển từ mã TCVN3 (ABC)"))
        #expect(page.contains("Sở Tài chính báo cáo UBND tỉnh"))
    }

    @Test func `who accepts sees what evidence is, beside what was asked for`() async throws {
        let scene = try await ProvinceSite()
        _ = try await Worker(system: scene.system).drain()
        let office = try await scene.signedIn("yen.do")
        var said: Set<String> = []
        for agency in ["Sở Y tế", "Sở Tài chính", "Sở Tư pháp", "Sở Nội vụ", "Sở Xây dựng"] {
            let all = try await scene.assignments(of: agency)
            for one in all {
                let page = await office.get(URLs.assignment(one)).text
                for words in ["đúng loại văn bản được yêu cầu", "Văn bản yêu cầu là Quyết định", "ký số lúc"]
                where page.contains(words) { said.insert(words) }
            }
        }
        #expect(said.contains("đúng loại văn bản được yêu cầu") && said.contains("Văn bản yêu cầu là Quyết định"))
    }

    @Test func `what is explained while checking is said, listed, and taken back`() async throws {
        let scene = try await ProvinceSite()
        let office = try await scene.signedIn("yen.do")
        let list = await office.get(URLs.remembered).text
        #expect(list.contains("Văn phòng Ủy ban") && list.contains("Đỗ Hải Yến") && list.contains("71/TB-UBND"))
        let id = try #require(
            try await scene.system.directory().aliases.first { $0.origin == .remembered }?.id)
        let reply = await office.send(URLs.forgetMatch(id))
        #expect(reply.location == URLs.remembered)
        let after = await office.get(URLs.remembered).text
        #expect(after.contains("Đã thôi ghi nhớ “Văn phòng Ủy ban”"))
        #expect(after.contains("Chưa có cách hiểu nào được ghi nhớ"))
        #expect(await office.send(URLs.forgetMatch(id)).status == .notFound)
    }
}
