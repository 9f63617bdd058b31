// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing
import VietnameseText

@Suite struct SpanTests {
    @Test func `every value stands where its span says`() throws {
        for document in try Documents.all() {
            let reading = DocumentReader().read(document.text)
            for found in values(reading) {
                let words = VietnameseText.fold(found.text).split(separator: " ")
                let source = VietnameseText.fold(slice(document.text, found.span)).filter { $0 != "*" }
                for word in words {
                    #expect(source.contains(word.filter { $0 != "*" }), "\(document.name): \(found.text)")
                }
            }
        }
    }

    @Test func `offsets are bytes of the text as given, byte-order mark and decomposed letters included`() {
        let text = "\u{FEFF}Số: 5/TB-UBND\r\nHa\u{0300} Giang, ngày 2 tháng 3 năm 2020\r\nTHÔNG BÁO\r\n"
        let reading = DocumentReader().read(text)
        #expect(reading.place?.text == "Hà Giang")
        #expect(reading.place.map { slice(text, $0.span) } == "Ha\u{0300} Giang")
        #expect(reading.number?.span.start == 9)
    }

    private func values(_ reading: Reading) -> [Found] {
        let directives = reading.directives.flatMap { directive in
            directive.addressees + directive.coordinators + directive.submitTo
                + [directive.deliverable, directive.deadline?.phrase, directive.order].compactMap { $0 }
        }
        let single = [reading.place, reading.issuer, reading.subject, reading.signer?.name].compactMap {
            $0
        }
        return single + reading.recipients + reading.addressedTo + reading.legalBases + directives
    }

    private func slice(_ text: String, _ span: Span) -> String {
        String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    }
}
