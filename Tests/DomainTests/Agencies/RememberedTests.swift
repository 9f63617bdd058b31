// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct RememberedTests {
    let day = Day(iso: "2012-06-18")

    @Test func `everyone means all that exist on the day, but neither the issuer nor who gives the orders`() {
        let province = Province()
        let context = MatchContext(issuer: province["khcn"])
        let match = province.directory.matching("các cơ quan, đơn vị", issuedOn: day, context: context)
        let keys = Set(province.keys(match.agencies))
        #expect(match.how == .group(.everyone) && match.confidence == 95)
        #expect(keys.isSuperset(of: ["vp", "nv", "uyen", "uyen.tnmt", "chicuc", "ldtbxh"]))
        #expect(keys.isDisjoint(with: ["tinh", "bcd", "khcn", "nnmt", "naluong"]))
    }

    @Test func `those concerned are everyone until an officer says who`() {
        let province = Province()
        let match = province.directory.matching("Thủ trưởng các cơ quan, đơn vị có liên quan", issuedOn: day)
        #expect(match.how == .group(.everyone) && match.confidence == 80 && !match.isCertain)
    }

    @Test func `a set is asked for once and remembered`() {
        var province = Province()
        let phrase = "các cơ quan, đơn vị triển khai áp dụng năm 2012"
        let before = province.directory.matching(phrase, issuedOn: day)
        #expect(before.how == .unmatched && before.agencies.isEmpty && before.describesSet)
        province.remember(phrase, "phong", "sin", "nv")
        let after = province.directory.matching("Các cơ quan, đơn vị triển khai, áp dụng năm 2012", issuedOn: day)
        #expect(province.keys(after.agencies) == ["phong", "sin", "nv"] && after.confidence == 100)
        let other = province.directory.matching("các cơ quan, đơn vị triển khai áp dụng năm 2013", issuedOn: day)
        #expect(other.how == .unmatched && other.describesSet)
    }

    @Test func `a correction stands before what the words seem to mean`() {
        var province = Province()
        province.remember("Sở Tài chính", "nv")
        #expect(province.keys(province.directory.matching("sở tài chính", issuedOn: day).agencies) == ["nv"])
    }

    @Test func `a remembered agency that has ended is not addressed`() {
        var province = Province()
        province.remember("đầu mối môi trường", "tnmt")
        let now = province.directory.matching("đầu mối môi trường", issuedOn: Day(iso: "2026-01-05"))
        #expect(now.agencies.isEmpty)
    }

    @Test func `a short name leans on the one before it`() {
        let province = Province()
        let context = MatchContext(previous: province["nv"])
        let match = province.directory.matching("Tài chính", issuedOn: day, context: context)
        #expect(province.keys(match.agencies) == ["tc"] && match.confidence == 90)
        #expect(province.directory.matching("Tài chính", issuedOn: day).how == .unmatched)
    }

    @Test func `an office without its place is the issuer's, or asked about`() {
        let province = Province()
        let context = MatchContext(issuer: province["sin"])
        let near = province.directory.matching("Phòng TN&MT", issuedOn: day, context: context)
        #expect(province.keys(near.agencies) == ["sin.tnmt"] && near.isCertain)
        let far = province.directory.matching("Phòng TN&MT", issuedOn: day)
        #expect(far.how == .unmatched && far.candidates.count == 6)
    }

    @Test func `the standing office without its name comes from the context`() {
        let province = Province()
        let context = MatchContext(standingOffice: province["khcn"])
        let match = province.directory.matching("Thường trực BCĐ ISO tỉnh", issuedOn: day, context: context)
        #expect(province.keys(match.agencies) == ["khcn"] && match.isCertain)
    }

    @Test func `an ended office is not matched, its successor is asked about`() {
        let province = Province()
        let match = province.directory.matching("Sở TN&MT", issuedOn: Day(iso: "2025-06-01"))
        #expect(match.agencies.isEmpty && match.how == .unmatched)
        #expect(match.question == province["nnmt"])
        let then = province.directory.matching("Sở TN&MT", issuedOn: Day(iso: "2025-02-01"))
        #expect(province.keys(then.agencies) == ["tnmt"])
    }

    @Test func `districts are no groups any more after June 2025`() {
        let province = Province()
        let match = province.directory.matching("UBND các huyện, thị xã", issuedOn: Day(iso: "2025-07-01"))
        #expect(match.agencies.isEmpty && match.how == .unmatched)
    }

    @Test func `a former name is good for its time and remembered after it`() {
        var province = Province()
        province.name("txlc", "Ủy ban nhân dân thị trấn Phong Sơn", "UBND TT. Phong Sơn", until: "2010-12-31")
        let directory = province.directory
        let then = directory.matching("UBND thị trấn Phong Sơn", issuedOn: Day(iso: "2009-01-01"))
        #expect(province.keys(then.agencies) == ["txlc"] && then.confidence == 97)
        let later = directory.matching("UBND thị trấn Phong Sơn", issuedOn: day)
        #expect(province.keys(later.agencies) == ["txlc"] && later.confidence == 90)
        #expect(
            directory.name(of: province["txlc"], on: Day(iso: "2010-12-31")) == "Ủy ban nhân dân thị trấn Phong Sơn")
        #expect(directory.name(of: province["txlc"], on: day) == "Ủy ban nhân dân thị xã Lai Châu")
    }

    @Test(arguments: [
        ("Sở Khoa học và Công nge", "khcn"), ("Sở Giao dục và Đào tạo", "gd"), ("Sở Khoahọc và Công nghệ", "khcn"),
        ("Phòng Lao động huyện Tân Uyên", "uyen.ldtbxh"), ("Sở Tài chinh", "tc"), ("Sở Tải chính", "tc"),
        ("UBND huyện Phóng Thổ", "phong"),
    ])
    func `what is nearly a name is proposed with a question`(_ mention: String, _ key: String) {
        let province = Province()
        let match = province.directory.matching(mention, issuedOn: day)
        #expect(province.keys(match.agencies) == [key], "\(match)")
        if mention == "Sở Tài chinh" || mention == "Sở Giao dục và Đào tạo" { return }
        #expect(match.how == .similar && !match.isCertain && match.question == province[key])
        #expect(match.confidence >= AgencyMatch.least)
    }

    @Test func `a place with a like name is a candidate, never a match`() {
        let match = Province().directory.matching("UBND huyện Tân Yên", issuedOn: day)
        #expect(match.agencies.isEmpty && match.question == Province()["uyen"])
    }

    @Test func `what stays unread is told, and nothing is certain`() {
        let province = Province()
        let match = province.directory.matching("Sở Tài chính, Đơn vị tư vấn", issuedOn: day)
        #expect(province.keys(match.agencies) == ["tc"] && match.unread == ["Đơn vị tư vấn"])
        #expect(!match.isCertain && match.how == .similar && match.question == nil)
    }

    @Test func `the same words mean the later agency after a merger`() {
        let province = Province()
        let match = province.directory.matching("các sở, ban, ngành; UBND các huyện", issuedOn: day)
        #expect(match.how == .group(AgencyGroup(levels: [.department, .district])))
        #expect(Set(match.agencies).count == match.agencies.count)
    }

    @Test func `long noise ends at once and matches nothing`() {
        let noise = String(repeating: "Sở, các UBND huyện; và Phòng TN&MT - ", count: 400)
        #expect(Province().directory.matching(noise, issuedOn: day).isCertain == false)
    }
}
