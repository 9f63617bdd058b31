// SPDX-License-Identifier: AGPL-3.0-or-later

import OfficialDocument
import WorkingTime

/// A reading as a person reads it in a terminal.
struct ReadingPrinter {
    let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    var text: String { (head + orders).joined(separator: "\n") }

    private var head: [String] {
        let signer = reading.signer.map { signer in
            (signer.authority.map(\.text) + [signer.position?.text, signer.name?.text].compactMap { $0 })
                .joined(separator: " / ")
        }
        let pairs: [(String, String?)] = [
            ("Loại", reading.kind?.text), ("Số, ký hiệu", reading.number?.text),
            ("Cơ quan ban hành", reading.issuer?.text), ("Nơi, ngày", place), ("Trích yếu", reading.subject?.text),
            ("Kính gửi", list(reading.addressedTo)), ("Người ký", signer), ("Nơi nhận", list(reading.recipients)),
        ]
        return pairs.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    private var place: String? {
        let parts = [reading.place?.text, reading.issuedOn?.day.official].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private var orders: [String] {
        ["", "Nhiệm vụ: \(reading.directives.count)"]
            + reading.directives.flatMap { directive in
                ["", "\(directive.label). \(directive.text)"] + details(of: directive).map { "    \($0)" }
            }
    }

    private func details(of directive: ReadDirective) -> [String] {
        let pairs: [(String, String?)] = [
            ("Giao", list(directive.addressees)), ("Phối hợp", list(directive.coordinators)),
            ("Thời hạn", directive.deadline.map(deadline)), ("Sản phẩm", directive.deliverable?.text),
            ("Nộp về", list(directive.submitTo)),
        ]
        return pairs.compactMap { name, value in value.map { "\(name): \($0)" } }
    }

    private func deadline(_ deadline: OfficialDocument.Deadline) -> String {
        let day = deadline.on.map { "\($0.official) " } ?? ""
        return "\(day)(“\(deadline.phrase.text)”)"
    }

    private func list(_ found: [Found]) -> String? {
        found.isEmpty ? nil : found.map(\.text).joined(separator: "; ")
    }
}
