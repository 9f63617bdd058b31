// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct DueEntryTests {
    private func item(_ responsible: String) -> PlanContent.Item {
        PlanContent.Item(key: 1, text: "Tập huấn", responsible: responsible)
    }

    @Test func `a plan names a person whole, whatever stands around the name`() {
        for text in [
            "Vàng A Páo", "đ/c Vàng A Páo (thư ký ISO)", "VÀNG A PÁO; các phòng", "Trưởng ban,Vàng  A\u{a0}Páo",
            "Va\u{300}ng A Pa\u{301}o",
        ] { #expect(item(text).names("Vàng A Páo"), "\(text)") }
        for text in ["", "Vàng A", "Vàng A Pao Sinh", "Vang A Pao", "Lò Vàng A, Páo Thị"] {
            #expect(!item(text).names("Vàng A Páo"), "\(text)")
        }
        #expect(!item("Thư ký ISO").names(""))
        #expect(!item("Thư ký ISO").names(" · "))
    }

    @Test func `what plans call a role is whoever's bears it`() {
        #expect(item("Thư ký ISO, các phòng").isFor("Vàng A Páo", as: .isoSecretary))
        #expect(item("THỦ TRƯỞNG cơ quan").isFor("Hoàng Thế Vinh", as: .agencyHead))
        #expect(!item("Thư ký ISO").isFor("Hoàng Thế Vinh", as: .agencyHead))
        #expect(!item("Thư ký").isFor("Vàng A Páo", as: .isoSecretary))
    }

    @Test func `where a tone stands in its syllable doesn't matter, which tone does`() {
        #expect(item("Nguyễn Hoà").names("Nguyễn Hòa"))
        #expect(item("Trần Thuý").names("Trần Thúy"))
        #expect(!item("Nguyễn Hoa").names("Nguyễn Hòa"))
        #expect(!item("Nguyễn Hoá").names("Nguyễn Hòa"))
    }

    @Test func `what is late comes first on its day, what is done last`() {
        let day = Day(number: 20_000)
        func entry(_ kind: DueEntry.Kind, done: Bool = false, late: Bool = false) -> DueEntry {
            DueEntry(
                day: day, kind: kind, record: .planItem(ID(high: 1, low: 1), 1), title: "",
                from: "", isDone: done, isLate: late)
        }
        let sorted = [entry(.order, done: true), entry(.matter), entry(.planItem, late: true), entry(.order)]
            .sorted(by: DueEntry.isSooner)
        #expect(sorted.map(\.isLate) == [true, false, false, false])
        #expect(sorted.map(\.kind) == [.planItem, .order, .matter, .order])
    }
}
