// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct UserNameTests {
    @Test(arguments: [
        ("Nguyễn Thị Hòa", "hoant"), ("Đỗ Đức", "ducd"), ("LÊ VĂN ƯỚC", "uoclv"), ("Y", "nguoidung"), ("", "nguoidung"),
    ])
    func `a name to sign in with is made as offices do`(person: String, userName: String) {
        #expect(UserName.suggestion(for: person) { _ in false } == userName)
    }

    @Test func `a name somebody has gets a number`() {
        let taken: Set<String> = ["hoant", "hoant2"]
        #expect(UserName.suggestion(for: "Nguyễn Thị Hòa") { taken.contains($0) } == "hoant3")
    }

    @Test(arguments: ["ab", "1abc", "có.dấu", "a b c", "a_b", String(repeating: "a", count: 41), ""])
    func `a name with anything else in it is refused`(text: String) {
        #expect(throws: Refusal.people(.userNameMalformed(text))) { try UserName.checked(text) }
    }

    @Test func `capitals and spaces around don't matter`() throws {
        #expect(try UserName.checked("  Hoa.NT ") == "hoa.nt")
    }

    @Test func `passwords are long rather than strange`() throws {
        #expect(throws: Refusal.people(.passwordTooShort(least: 10))) {
            try Password.checked("ngắn quá", userName: "hoant")
        }
        #expect(throws: Refusal.people(.passwordContainsUserName)) {
            try Password.checked("xHOANTxx2026", userName: "hoant")
        }
        for common in ["1234567890", "abcdefghijkl", "aaaaaaaaaaaa", "MatKhau123", "Vietnam2025", "9876543210"] {
            #expect(throws: Refusal.people(.passwordTooCommon)) { try Password.checked(common, userName: "hoant") }
        }
        #expect(try Password.checked("trời mưa thì mang ô", userName: "hoant") == "trời mưa thì mang ô")
    }

    @Test func `a password is the same however its marks were typed`() throws {
        let apart = "tro\u{31B}\u{300}i mu\u{31B}a thi\u{300}"
        let checked = try Password.checked(apart, userName: "hoant")
        #expect(checked.unicodeScalars.elementsEqual("trời mưa thì".unicodeScalars))
    }

    @Test func `a session ends after an hour of silence or half a day in all`() {
        let start = Instant(milliseconds: 0)
        let session = Session(
            id: ID(high: 1, low: 1), person: ID(high: 1, low: 2), membership: nil, begunAt: start,
            seenAt: start.adding(seconds: 11 * 3600), address: "", browser: "")
        let limits = Session.Limits()
        #expect(!session.isOver(at: start.adding(seconds: 12 * 3600 - 1), limits))
        #expect(session.isOver(at: start.adding(seconds: 12 * 3600), limits))
        var silent = session
        silent.seenAt = start
        #expect(!silent.isOver(at: start.adding(seconds: 3599), limits))
        #expect(silent.isOver(at: start.adding(seconds: 3600), limits))
    }
}
