// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct OrderCitationTests {
    private let notices: [(id: ID<Notice>, number: String)] = [
        (ID(high: 3, low: 1), "46/TB-UBND"), (ID(high: 3, low: 2), "612/UBND-KGVX"),
    ]

    private func found(_ text: String) -> OrderCitation? { OrderCitation(in: text, among: notices) }

    @Test(arguments: [
        (
            "Gia hạn nhiệm vụ tại mục 4.1 Thông báo số 46/TB-UBND đến hết ngày 15/12/2026.", OrderEffect.Kind.extend,
            "4.1"
        ),
        ("Sửa đổi, bổ sung ý 2 Thông báo 46/TB-UBND như sau:", .amend, "2"),
        ("Thay thế nhiệm vụ tại điểm a, Thông báo số 46/TB-UBND;", .replace, "a"),
        ("THÔI THỰC HIỆN NHIỆM VỤ TẠI KHOẢN 3 CÔNG VĂN SỐ 612/UBND-KGVX.", .end, "3"),
    ])
    func `an order that names an earlier one is seen, with what becomes of it`(
        text: String, kind: OrderEffect.Kind, label: String
    ) {
        let citation = found(text)
        #expect(citation?.kind == kind)
        #expect(citation?.labels == [label])
    }

    @Test(arguments: ["", "Gia hạn nhiệm vụ.", "Gia hạn ý 4 Thông báo số 146/TB-UBND", "46/TB-UBNDX", "Thực hiện ý 4."])
    func `what names no known notice suggests nothing`(text: String) {
        #expect(found(text) == nil)
    }

    @Test func `a mere mention says nothing of what becomes of it`() {
        #expect(found("Tiếp tục thực hiện Thông báo số 46/TB-UBND.")?.kind == nil)
    }
}
