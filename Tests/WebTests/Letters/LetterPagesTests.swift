// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct LetterPagesTests {
    private func letter(_ scene: ProvinceSite, in state: Letter.State) async throws -> Letter {
        let all = Visible(to: .system(), under: .seeLetters)
        let rows = try await scene.system.read {
            try LetterList.load(LetterCriteria(), visible: all, page: 1, in: $0).rows
        }
        return try #require(rows.map(\.letter).first { $0.state == state })
    }

    @Test func `the office's life of a letter goes through its pages`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let drafted = await officer.send(
            "/van-ban-di/moi",
            [
                "kind": "dispatch", "unit": "TĐC", "subject": "mời họp <b>giao ban</b>", "others": "Các phòng",
                "body": "Kính mời dự họp.", "signer": "Nguyễn Đức Long", "issuer": "",
            ])
        let url = try #require(drafted.location)
        #expect(await officer.get(url).text.contains("mời họp &lt;b&gt;giao ban&lt;/b&gt;"))
        _ = await officer.send(url + "/trinh", ["version": "1"])
        let own = await officer.send(url + "/duyet", ["version": "2", "decision": "approve"])
        #expect(own.status == .notFound)
        let head = try await scene.signedIn("anh.pham")
        #expect(await head.get("/viec-cua-toi").text.contains("mời họp"))
        let undecided = await head.send(url + "/duyet", ["version": "2"])
        #expect(undecided.status == .unprocessableContent)
        #expect(await head.send(url + "/duyet", ["version": "2", "decision": "approve"]).status == .seeOther)
        let clerk = try await scene.signedIn("lan.vu")
        let back = await clerk.send(url + "/cap-so", ["version": "3", "on": "01/01/2026"])
        #expect(back.status == .unprocessableContent && back.text.contains("Không chèn số"))
        #expect(await clerk.send(url + "/cap-so", ["version": "3", "on": "18/11/2026"]).status == .seeOther)
        #expect(await clerk.send(url + "/gui", ["version": "4"]).text.contains("Đính kèm bản đã ký trước khi gửi"))
        let signed = await clerk.hand(url + "/ban-ky", ["version": "4"], "file", "ky.txt", "bản ký")
        #expect(signed.status == .seeOther)
        #expect(await clerk.send(url + "/gui", ["version": "5", "way": "bản giấy"]).status == .seeOther)
        #expect(await officer.get(url).text.contains("Đã gửi"))
        #expect(await officer.get(url + "/ban-ky").status == .ok)
        #expect(await officer.get(url + "/docx").status == .ok)
        // It went to nobody of another agency: neither its page nor its files are there for them.
        let stranger = try await scene.signedIn("pao.vang")
        for part in ["", "/ban-ky", "/ban-in", "/pdf", "/docx"] {
            #expect(await stranger.get(url + part).status == .notFound, "\(part)")
        }
        #expect(await clerk.get("/so-van-ban/di?so=:cv").text.contains("mời họp"))
    }

    @Test func `a signed file marked secret is refused before it is kept`() async throws {
        let scene = try await ProvinceSite()
        let letter = try await letter(scene, in: .approved)
        let clerk = try await scene.signedIn("lan.vu")
        let url = URLs.letter(letter.id)
        _ = await clerk.send(url + "/cap-so", ["version": String(letter.version), "on": "18/11/2026"])
        let before = scene.kept
        let reply = await clerk.hand(
            url + "/ban-ky", ["version": String(letter.version + 1)], "file", "ky.txt", "UBND TỈNH\nTUYỆT MẬT\nnội dung"
        )
        #expect(reply.status == .unprocessableContent)
        #expect(scene.kept == before)
    }

    @Test func `what others sent stands apart from one's own letters, and waits for the register`() async throws {
        let scene = try await ProvinceSite()
        let secretary = try await scene.signedIn("pao.vang")
        let own = await secretary.get("/van-ban-di").text
        let received = await secretary.get("/van-ban-di?tinhtrang=received").text
        #expect(!own.contains("đôn đốc thực hiện") && !own.contains("Đôn đốc thực hiện"))
        #expect(received.contains("Đôn đốc thực hiện") && received.contains("<h1>Văn bản nhận được</h1>"))
        let clerk = try await scene.signedIn("lan.vu")
        #expect(await clerk.get("/viec-cua-toi").text.contains("văn bản đến chờ vào sổ"))
        #expect(await !secretary.get("/viec-cua-toi").text.contains("chờ vào sổ"))
    }

    @Test func `two who change one draft both keep their words`() async throws {
        let scene = try await ProvinceSite()
        let letter = try await letter(scene, in: .submitted)
        let officer = try await scene.signedIn("nam.pham")
        let reply = await officer.send(
            URLs.editLetter(letter.id), ["version": "1", "subject": "câu của tôi", "kind": "dispatch", "issuer": ""])
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("câu của tôi") && reply.text.contains(letter.content.subject))
    }

    @Test func `a sent reminder stands on the assignment's page, in its history and in the list`() async throws {
        let scene = try await ProvinceSite()
        let sent = try await letter(scene, in: .sent)
        let order = try #require(sent.content.orders.first)
        let officer = try await scene.signedIn("yen.do")
        let page = await officer.get(URLs.assignment(order.assignment)).text
        #expect(page.contains("Văn bản \(sent.number ?? "?")"))
        #expect(page.contains("Gửi văn bản"))
        let list = await officer.get("/nhiem-vu?coquan=\(order.agency)").text
        #expect(list.contains("đã đôn đốc"))
    }

    @Test func `the late and the silent are offered by agency, and drafted as chosen`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        #expect(await officer.get("/don-doc").status == .ok)
        let late = try #require(
            try await scene.province.assignment(of: "Sở Công Thương", in: [.inProgress, .acknowledged]))
        let page = await officer.get("/don-doc?chon=\(late.id)").text
        #expect(page.contains("Sở Công Thương"))
        // Nothing ticked in a filtered list: all of it that is late or silent.
        let all = await officer.get("/don-doc?ve=%2Fnhiem-vu%3Fhan%3Dlate").text
        #expect(all.contains("Nhịp đôn đốc") && all.contains("quá") && !all.contains("không thời hạn"))
        let drafted = await officer.send("/don-doc", ["chon": late.id.description, "cach": "rieng"])
        let url = try #require(drafted.location)
        #expect(await officer.get(url).text.contains("đôn đốc thực hiện nhiệm vụ được giao"))
        #expect(await officer.send("/don-doc", ["cach": "chung"]).text.contains("Chưa chọn nhiệm vụ nào"))
    }

    @Test func `the registers show their columns, and only to their own office`() async throws {
        let scene = try await ProvinceSite()
        let clerk = try await scene.signedIn("lan.vu")
        let outgoing = await clerk.get("/so-van-ban/di/in?so=:cv").text
        for word in ["Số, ký hiệu", "Người ký", "Nơi nhận văn bản", "không phát hành", "Cấp ngoài hệ thống"] {
            #expect(outgoing.contains(word), "\(word)")
        }
        let incoming = await clerk.get("/so-van-ban/den").text
        for word in ["Ngày đến", "Tác giả", "Ký nhận", "1820/TĐC-HCHQ"] { #expect(incoming.contains(word), "\(word)") }
        let other = try await scene.signedIn("pao.vang")
        #expect(await !other.get("/so-van-ban/den").text.contains("1820/TĐC-HCHQ"))
        #expect(await !other.get("/so-van-ban/di?so=:cv").text.contains("không phát hành"))
    }

    @Test func `a line of the incoming register is put right or struck out, shown so on page and paper`() async throws {
        let scene = try await ProvinceSite()
        let (year, clerkActor) = (scene.system.today.year, try await scene.actor("lan.vu"))
        let lines = try await scene.system.read {
            try RegisterStore.incoming(year: year, visible: Visible(to: clerkActor, under: .seeLetters), in: $0)
        }
        let line = try #require(lines.first { $0.document.number == "1820/TĐC-HCHQ" })
        let clerk = try await scene.signedIn("lan.vu")
        #expect(await clerk.get("/so-van-ban/den").text.contains(URLs.incoming(line.id)))
        #expect(await clerk.get(URLs.incoming(line.id)).text.contains("Lý do gạch bỏ"))
        let fields = [
            "version": "1", "arrivedOn": line.document.arrivedOn.official, "author": "Tổng cục <b>", "number": "1821",
            "subject": "trích yếu đã sửa",
        ]
        let bare = await clerk.send(URLs.correctIncoming(line.id), fields)
        #expect(bare.status == .unprocessableContent && bare.text.contains("Nhập lý do sửa."))
        let good = fields.merging(["reason": "Ghi nhầm"]) { $1 }
        #expect(await clerk.send(URLs.correctIncoming(line.id), good).status == .seeOther)
        #expect(await clerk.get("/so-van-ban/den").text.contains("Tổng cục &lt;b&gt;"))
        let stale = good.merging(["subject": "câu của tôi"]) { $1 }
        let late = await clerk.send(URLs.correctIncoming(line.id), stale)
        #expect(late.status == .conflict && late.text.contains("câu của tôi"))
        #expect(late.text.contains("trích yếu đã sửa"))
        let struck = await clerk.send(URLs.strikeIncoming(line.id), ["version": "2", "reason": "Vào sổ nhầm"])
        #expect(struck.status == .seeOther)
        for path in ["/so-van-ban/den", "/so-van-ban/den/in"] {
            let page = await clerk.get(path).text
            #expect(page.contains("<span class=\"struck\">trích yếu đã sửa</span>"), "\(path)")
            #expect(page.contains("Vào sổ nhầm"), "\(path)")
        }
        let officer = try await scene.signedIn("yen.do")
        #expect(await officer.get(URLs.incoming(line.id)).status == .notFound)
    }

    @Test func `a rhythm that can't be meant is refused with words, a good one is kept`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let bad = await officer.send(
            "/don-doc/nhip", ["version": "1", "isOn": "1", "before": "năm", "leaderName": "Lãnh đạo"])
        #expect(bad.status == .unprocessableContent && bad.text.contains("từ 1 đến 60"))
        let good = await officer.send(
            "/don-doc/nhip", ["version": "1", "isOn": "1", "after": "3", "leader": "7", "leaderName": "Lãnh đạo"])
        #expect(good.location == URLs.chaseRhythm)
    }

    @Test func `when a period's report is expected is set by the standing office, with its source or as practice`()
        async throws
    {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let page = await officer.get(URLs.periodReport).text
        #expect(page.contains("5\u{a0}ngày làm việc") && page.contains("Thông lệ, chưa có văn bản quy định"))
        let today = scene.system.today
        let fields = ["since": today.official, "days": "7", "source": "Quyết định 15/QĐ-UBND"]
        for (field, value, says) in [
            ("days", "trăm", "từ 1 đến 60"), ("since", today.adding(days: -1).official, "Chọn ngày từ"),
            ("since", "31/02/2026", RefusalWords.sentence(.general(.dayMissing), .vi)),
        ] {
            let refused = await officer.send(URLs.periodReport, fields.merging([field: value]) { $1 })
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains(says), "\(field) \(value)")
        }
        #expect(await officer.send(URLs.periodReport, fields).location == URLs.periodReport)
        let after = await officer.get(URLs.periodReport).text
        #expect(after.contains("Quyết định 15/QĐ-UBND") && after.contains("7\u{a0}ngày làm việc"))
        let office = try await scene.signedIn("toan.bui")
        #expect(
            await !office.get(URLs.periodReport).text.contains("<form method=\"post\" action=\"\(URLs.periodReport)\""))
        #expect(await office.send(URLs.periodReport, fields).status == .notFound)
    }

    @Test func `why a number was not used is said in both languages, by whom and when`() async throws {
        let scene = try await ProvinceSite()
        let clerk = try await scene.signedIn("lan.vu")
        let page = await clerk.get("/so-van-ban/di/in?so=:cv").text
        #expect(page.contains("Số đã cấp, không phát hành (") && page.contains("Vũ Thị Lan): lịch tập huấn thay đổi"))
        _ = await clerk.send("/ngon-ngu", ["language": "en"])
        let english = await clerk.get("/so-van-ban/di/in?so=:cv").text
        #expect(english.contains("Numbered, not issued (") && english.contains("Numbered outside the system ("))
        #expect(!english.contains("không phát hành"))
    }
}
