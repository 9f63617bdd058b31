// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct RegisterTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    @Test func `numbers are given in turn, and none is inserted for an earlier day`() {
        let stand = RegisterStand(last: 41, lastDay: day("2026-11-17"))
        let today = day("2026-11-18")
        #expect(throws: Never.self) { try stand.check(number: 42, on: day("2026-11-17"), today: today) }
        #expect(throws: Refusal.letter(.numberNotNext(next: 42))) {
            try stand.check(number: 40, on: today, today: today)
        }
        #expect(throws: Refusal.letter(.numberBackDated(last: day("2026-11-17")))) {
            try stand.check(number: 42, on: day("2026-11-16"), today: today)
        }
        #expect(throws: Refusal.letter(.dayInFuture)) {
            try stand.check(number: nil, on: day("2026-11-19"), today: today)
        }
    }

    @Test func `a register holds documents of its own year only`() {
        let stand = RegisterStand(last: 0, lastDay: nil)
        #expect(stand.next == 1)
        #expect(throws: Refusal.letter(.dayOfOtherYear(2027))) {
            try stand.check(number: 1, on: day("2026-12-31"), today: day("2027-01-02"))
        }
    }

    @Test func `numbers taken outside leave none without a word`() throws {
        let stand = RegisterStand(last: 41, lastDay: nil)
        #expect(try stand.numbersOutside(upTo: 45, reason: "sổ giấy") == 42...45)
        #expect(throws: Refusal.letter(.numberTaken(41, next: 42))) {
            try stand.numbersOutside(upTo: 41, reason: "sổ giấy")
        }
        #expect(throws: Refusal.letter(.outsideNeedsReason)) { try stand.numbersOutside(upTo: 42, reason: " ") }
        #expect(throws: Refusal.letter(.leap(most: OutgoingLimit.numbersAtOnce))) {
            try stand.numbersOutside(upTo: .max, reason: "gõ nhầm")
        }
    }

    @Test(arguments: [
        ("Sở KH&CN", "SKHCN"), ("UBND xã Nà Luông", "UBND"), ("Sở Nội vụ", "SNV"), ("Sở NN&MT", "SNNMT"),
        ("UBND tỉnh Sông Mây", "UBND"), ("Chi cục TĐC", "CCTĐC"),
    ])
    func `a body's symbol is proposed from its short name`(name: String, symbol: String) {
        #expect(LetterOffice.symbol(from: name) == symbol)
    }

    @Test func `a công văn bears its unit, a named kind its letters`() {
        let issuer = LetterIssuer(key: "", name: "Sở Khoa học và Công nghệ", symbol: "SKHCN")
        #expect(issuer.symbol(of: LetterContent(kind: .dispatch, unit: "TĐC")) == "SKHCN-TĐC")
        #expect(issuer.symbol(of: LetterContent(kind: .dispatch)) == "SKHCN")
        #expect(issuer.symbol(of: LetterContent(kind: .submission, unit: "TĐC")) == "TTr-SKHCN")
        #expect(LetterNumber.text(7, "QĐ-BCĐISO") == "07/QĐ-BCĐISO")
    }

    @Test func `the series of a year that has begun stay as they are`() {
        var office = LetterOffice(issuers: [LetterIssuer(key: "", name: "Sở", symbol: "S")])
        office.setSeries(.byKind, in: 2026, isYearBegun: true)
        #expect(office.series(in: 2026) == .together)
        #expect(office.series(in: 2027) == .byKind)
        var fresh = LetterOffice(issuers: [LetterIssuer(key: "", name: "Sở", symbol: "S")])
        fresh.setSeries(.dispatchApart, in: 2026, isYearBegun: false)
        #expect(fresh.series(in: 2026) == .dispatchApart)
        #expect(fresh.series(in: 2026).key(of: .dispatch) != fresh.series(in: 2026).key(of: .notice))
    }

    @Test func `an issuing body needs a name and a symbol that can stand in a number`() {
        for symbol in ["", "S K", "S/K", "<b>"] {
            let office = LetterOffice(issuers: [LetterIssuer(key: "", name: "Sở", symbol: symbol)])
            #expect(throws: Refusal.letter(.issuerSymbolMalformed(symbol))) { try office.check() }
        }
        let unnamed = LetterOffice(issuers: [LetterIssuer(key: "", name: " ", symbol: "S")])
        #expect(throws: Refusal.letter(.issuerNameMissing)) { try unnamed.check() }
    }

    @Test func `nothing comes in before it was written, or tomorrow`() {
        var document = IncomingDocument(
            arrivedOn: day("2026-11-18"), author: "Bộ", number: "1/BKHCN", dated: day("2026-11-10"), subject: "Công văn"
        )
        let today = day("2026-11-18")
        #expect(throws: Never.self) { try document.check(today: today) }
        document.arrivedOn = day("2026-11-19")
        #expect(throws: Refusal.letter(.arrivesInFuture)) { try document.check(today: today) }
        document.arrivedOn = day("2026-11-09")
        #expect(throws: Refusal.letter(.arrivesBeforeDocument(day("2026-11-10")))) {
            try document.check(today: today)
        }
    }
}
