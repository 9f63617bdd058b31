// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct LatenessTests {
    @Test func `late by less than a working day is said without a nought, in both languages`() {
        for words in [StateWords.vi, .en] {
            let said = [
                words.late(0), words.lateFull(0), words.lateSpoken(0), words.workingDays(0), words.handedInLate(0),
                words.doneLate(0), words.left(0), words.leftFull(0),
            ]
            for text in said { #expect(!text.contains("0"), "\(text)") }
            for text in [words.late(2), words.lateFull(2), words.lateSpoken(2), words.doneLate(2)] {
                #expect(text.contains("2"), "\(text)")
            }
        }
        #expect(StateWords.vi.late(0) == "quá\u{a0}hạn")
        #expect(StateWords.vi.lateFull(0) == "quá hạn, chưa đủ 1\u{a0}ngày làm việc")
        #expect(StateWords.en.lateFull(1) == "1\u{a0}working day late")
        #expect(StateWords.lateNumber(0) == "<1" && StateWords.lateNumber(12) == "12")
    }

    @Test func `on the Saturday after, no page counts nought days of what was due on Friday`() async throws {
        let scene = try await ProvinceSite()
        // The sample ends on a Wednesday, and the order is due on a Monday.
        let friday = TestProvince.today.adding(days: 16)
        #expect(!scene.system.calendar.isWorkingDay(friday.adding(days: 1)))
        let assignment = try await scene.ordered("UBND xã Pa Vệ")
        _ = try await scene.system.perform(
            ExtendDue(assignment.id, until: friday, reason: "Mưa lũ"), as: try await scene.actor("khanh.lo"))
        scene.province.goOn(to: friday.adding(days: 1))
        let officer = try await scene.signedIn("khanh.lo")
        let own = await officer.get(URLs.assignment(assignment.id)).text
        #expect(own.contains("quá hạn, chưa đủ 1\u{a0}ngày làm việc"))
        #expect(own.contains("Đã quá hạn; từ đó đến nay chỉ có ngày nghỉ"))
        for address in [URLs.assignment(assignment.id), "/nhiem-vu?han=late", "/toan-tinh", URLs.leading] {
            let page = await officer.get(address).text
            for odd in ["quá\u{a0}0", "quá 0", "quá hạn 0", "!0<", "+0<", ">0</span></span>"] {
                #expect(!page.contains(odd), "\(odd) on \(address)")
            }
        }
        let leading = await officer.get(URLs.leading).text
        #expect(leading.contains("&lt;1"))
        #expect(leading.contains("Nhiệm vụ đã quá hạn. Đề nghị"))
    }
}
