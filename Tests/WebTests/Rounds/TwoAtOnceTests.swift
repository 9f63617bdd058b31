// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

/// Two people of the standing office with the same form open: nothing typed is lost, nothing is replaced unseen.
@Suite(.serialized) struct TwoAtOnceTests {
    private let all = Visible(to: .system(), under: .seeRounds)

    private func rounds(_ scene: ProvinceSite) async throws -> [Round] {
        try await scene.system.read { try RoundStore.all(visible: all, in: $0) }
    }

    private func fields(of round: Round, _ track: RoundTrack.Kind) -> [String: String] {
        [
            "year": String(round.year), "title": round.title, "begins": round.begins.official,
            "ends": round.ends.official, "edition": round.edition, "track": track.rawValue,
            "legalBases": round.content.legalBases.joined(separator: "\n"),
        ]
    }

    /// The hidden fields of the page's first form, as pressing its button would send them.
    static func hidden(in html: String) -> [String: String] {
        var fields: [String: String] = [:]
        for match in html.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/) {
            fields[String(match.1)] = String(match.2)
        }
        fields["request"] = nil
        return fields
    }

    @Test func `who saves a round second sees both versions, and saves over what they saw`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let made = [
            "year": "2031", "title": "Đợt chung", "begins": "01/01/2031", "ends": "31/12/2031",
            "edition": "TCVN ISO 9001:2015", "track": "maintenance",
        ]
        #expect(await first.send(URLs.newRound, made).status == .seeOther)
        let round = try #require(try await rounds(scene).first { $0.title == "Đợt chung" })
        let version = String(round.version)
        let mine = fields(of: round, .maintenance)
        let url = URLs.editRound(round.id)
        let saved = await first.send(url, mine.merging(["title": "Đợt “của Yến”", "version": version]) { $1 })
        #expect(saved.status == .seeOther)
        let late = mine.merging(["title": "Đợt <của> Nam", "legalBases": "QĐ 19/2014", "version": version]) { $1 }
        let reply = await second.send(url, late)
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Đợt “của Yến”") && reply.text.contains("Đợt &lt;của&gt; Nam"))
        #expect(reply.text.contains("QĐ 19/2014"))
        let again = Self.hidden(in: reply.text).merging(["title": "Đợt của cả hai", "legalBases": "QĐ 19/2014"]) { $1 }
        #expect(await second.send(url, again).status == .seeOther)
        #expect(try await rounds(scene).contains { $0.title == "Đợt của cả hai" && !$0.content.legalBases.isEmpty })
    }

    @Test func `an edition recorded twice at once shows both, and the blank form replaces none`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let url = URLs.recordEdition
        let mine = ["code": "TCVN ISO 9001:2031", "adopted": "01/03/2031", "source": "QĐ 1", "version": "0"]
        #expect(await first.send(url, mine).status == .seeOther)
        let reply = await second.send(url, mine.merging(["adopted": "15/04/2031", "source": "QĐ 2"]) { $1 })
        #expect(reply.status == .conflict)
        for text in ["01/03/2031", "15/04/2031", "QĐ 1", "QĐ 2"] { #expect(reply.text.contains(text)) }
        let kept = try await scene.system.read { try RoundStore.recorded("TCVN ISO 9001:2031", in: $0) }
        #expect(kept?.edition.source == "QĐ 1" && kept?.version == 1)
        let again = Self.hidden(in: reply.text).merging(["adopted": "15/04/2031", "source": "QĐ 2"]) { $1 }
        #expect(again["version"] == "1" && again["code"] == "TCVN ISO 9001:2031")
        #expect(await second.send(url, again).status == .seeOther)
        let page = await first.get(URLs.regulations + "?tieuChuan=TCVN%20ISO%209001%3A2031").text
        #expect(page.contains("value=\"QĐ 2\"") && page.contains("name=\"version\" value=\"2\""))
    }

    @Test func `an obligation recorded twice at once shows both`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let mine = ["since": "01/01/2032", "source": "NQ 5", "level.department": "mandatory", "version": "0"]
        #expect(await first.send(URLs.recordObligation, mine).status == .seeOther)
        let other = mine.merging(["source": "NQ 6", "level.department": "encouraged"]) { $1 }
        let reply = await second.send(URLs.recordObligation, other)
        #expect(reply.status == .conflict && reply.text.contains("NQ 5") && reply.text.contains("NQ 6"))
        let again = Self.hidden(in: reply.text).merging(["source": "NQ 6"]) { $1 }
        #expect(again["level.department"] == "encouraged")
        #expect(await second.send(URLs.recordObligation, again).status == .seeOther)
    }

    @Test func `the office's words in a round's document are kept from both`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let round = try #require(try await rounds(scene).first)
        let made = await first.send(URLs.roundPapers(round.id), ["kind": RoundPaper.Kind.allCases[0].rawValue])
        let url = try #require(made.location)
        let version = try #require((await first.get(url + "/sua")).text.firstMatch(of: /name="version" value="(\d+)"/))
            .1
        let mine = ["results": "Kết quả do Yến viết", "version": String(version)]
        #expect(await first.send(url + "/sua", mine).status == .seeOther)
        let reply = await second.send(url + "/sua", ["results": "Kết quả do Nam viết", "version": String(version)])
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Kết quả do Yến viết") && reply.text.contains("Kết quả do Nam viết"))
        #expect((await second.get(url)).text.contains("Kết quả do Yến viết"))
    }

    @Test func `two who set the milestones of a track lose neither's`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let round = try #require(try await rounds(scene).max { $0.year < $1.year })
        let tracks = try await scene.system.read { try RoundStore.tracks(of: round.id, in: $0) }
        let track = try #require(tracks.first { $0.kind == .maintenance })
        let before = try await scene.system.read { try MilestoneStore.of(track.id, in: $0) }
        let sent = SentMilestones(before, orders: [], MilestoneSettingWords.vi)
        func form(adding name: String) -> [String: String] {
            var mine = sent
            mine.rows.append(
                SentMilestones.Row(
                    id: nil, version: 0, kind: .other, place: "", name: name, day: "", after: "", order: "",
                    isDropped: false))
            return Dictionary(mine.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        }
        let url = URLs.setMilestones(round.id, track.id)
        #expect(await first.send(url, form(adding: "Mốc của Yến")).status == .seeOther)
        let reply = await second.send(url, form(adding: "Mốc của Nam"))
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Mốc của Yến") && reply.text.contains("Mốc của Nam"))
        #expect(await second.send(url, Self.hidden(in: reply.text)).status == .seeOther)
        let after = try await scene.system.read { try MilestoneStore.of(track.id, in: $0) }
        #expect(after.count == before.count + 2)
        #expect(Set(after.map(\.name)).isSuperset(of: ["Mốc của Yến", "Mốc của Nam"]))
    }

    @Test func `a matter put better by two shows both, and once decided keeps what was typed`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let day = scene.system.today.adding(days: 10).official
        let mine = [
            "title": "Việc chung", "background": "Tình hình", "proposal": "Đề xuất", "ifUndecided": "Chậm",
            "neededBy": day,
        ]
        let url = try #require((await first.send(URLs.newMatter(), mine)).location)
        let better = mine.merging(["proposal": "Đề xuất của Yến", "version": "1"]) { $1 }
        #expect(await first.send(url + "/bo-sung", better).status == .seeOther)
        let reply = await second.send(
            url + "/bo-sung", mine.merging(["proposal": "Đề xuất của Nam", "version": "1"]) { $1 })
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Đề xuất của Yến") && reply.text.contains("Đề xuất của Nam"))
        let leader = try await scene.signedIn("khanh.lo")
        let decided = await leader.send(url + "/quyet-dinh", ["answer": "agreed", "words": "Lời cũ", "version": "1"])
        #expect(decided.status == .conflict && decided.text.contains("Lời cũ"))
        let now = ["answer": "otherwise", "words": "Ý kiến khác", "version": "2"]
        #expect(await leader.send(url + "/quyet-dinh", now).status == .seeOther)
        let gone = await second.send(
            url + "/bo-sung", mine.merging(["proposal": "Chữ không được mất", "version": "2"]) { $1 })
        #expect(gone.status == .conflict && gone.text.contains("Chữ không được mất"))
    }
}
