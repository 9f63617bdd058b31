// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing
import WorkingTime

@testable import Domain

@Suite struct EvidenceComparisonTests {
    private let finance = ID<Agency>(high: 1, low: 1)
    private let health = ID<Agency>(high: 1, low: 2)
    private let ordered = Day(number: 20_000)
    private let reported = Day(number: 20_030)

    private func hints(
        kind: String = "QĐ", issuer: ID<Agency>?, name: String = "Sở Tài chính", on day: Int? = 20_010, asking: String
    ) throws -> [EvidenceComparison.Hint] {
        let document = try #require(
            EvidenceDocument(
                kind: kind, number: "12/QĐ-STC", issuer: name, issuerAgency: issuer,
                issuedOn: day.map { Day(number: $0) }))
        return EvidenceComparison(
            document, deliverable: asking, reporter: finance, orderedOn: ordered, reportedOn: reported
        ).hints
    }

    @Test func `the kind asked for, by the agency itself, in time, leaves no doubt`() throws {
        let found = try hints(issuer: finance, asking: "Quyết định phê duyệt dự toán")
        #expect(found == [.kindAsAsked("QĐ"), .issuedByReporter])
        #expect(!found.contains { $0.isDoubt })
    }

    @Test func `another kind, another issuer or an odd day is pointed out`() throws {
        #expect(
            try hints(kind: "CV", issuer: health, name: "Sở Y tế", on: 19_999, asking: "Kế hoạch triển khai") == [
                .kindDiffers(asked: "KH", found: "CV"), .issuedByAnother(health, name: "Sở Y tế"),
                .datedBeforeOrder(ordered),
            ])
        #expect(try hints(issuer: finance, on: 20_031, asking: "").last == .datedAfterReport(reported))
        // The days themselves are in time.
        #expect(try hints(issuer: finance, on: 20_000, asking: "") == [.issuedByReporter])
        #expect(try hints(issuer: finance, on: 20_030, asking: "") == [.issuedByReporter])
    }

    @Test func `what can't be told is not judged`() throws {
        #expect(try hints(kind: "", issuer: nil, name: "", on: nil, asking: "Kế hoạch").isEmpty)
        #expect(try hints(issuer: nil, on: nil, asking: "văn bản") == [.issuedByAnother(nil, name: "Sở Tài chính")])
    }

    @Test(arguments: [
        ("Kế hoạch triển khai", "KH"), ("KẾ HOẠCH năm 2026", "KH"), ("báo cáo kết quả thực hiện Kế hoạch", "BC"),
        ("dự thảo Quyết định kèm Tờ trình", nil), ("bản Quyết định phê duyệt", "QĐ"), ("danh sách cán bộ", nil),
        ("", nil),
        ("tiền báo cáochung", nil), ("Tờ trình, dự thảo Quyết định", "TTr"),
    ])
    func `the kind asked for is the one the deliverable opens with`(deliverable: String, kind: String?) {
        #expect(DocumentKind.asked(in: deliverable) == kind)
        #expect(DocumentKind.asked(in: deliverable.decomposedStringWithCanonicalMapping) == kind)
    }

    @Test func `a text without number, or kind and issuer, is no official document`() {
        #expect(EvidenceDocument(kind: "BC", number: "", issuer: "", issuerAgency: nil, issuedOn: nil) == nil)
        #expect(EvidenceDocument(kind: "", number: "", issuer: "Sở Y tế", issuerAgency: nil, issuedOn: nil) == nil)
        #expect(EvidenceDocument(kind: "BC", number: "", issuer: "Sở Y tế", issuerAgency: nil, issuedOn: nil) != nil)
    }
}
