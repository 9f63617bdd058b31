// SPDX-License-Identifier: AGPL-3.0-or-later
import HTML
import OfficialDocument
import Testing
import WorkingTime

@Suite struct OfficialLetterTests {
    @Test func `number and day stay blank until the document is issued`() {
        let markup = SampleLetter.report.sheet().markup
        #expect(markup.contains("Số: <span class=\"blank\"></span>/BC-SKHCN"))
        #expect(markup.contains("Sông Mây, ngày <span class=\"blank\"></span> tháng 10 năm 2026"))
    }

    @Test func `small numbers, days and months get a nought before them`() {
        let markup = SampleLetter.dispatch.sheet().markup
        #expect(markup.contains("Số: 07/UBND-KGVX"))
        #expect(markup.contains("ngày 10 tháng 02 năm 2026"))
        var letter = SampleLetter.dispatch
        letter.number = "112"
        letter.date = .issued(Day(number: 20_516))
        #expect(letter.sheet().markup.contains("Số: 112/UBND-KGVX"))
        #expect(letter.sheet().markup.contains("ngày 04 tháng 3 năm 2026"))
    }

    @Test func `a long name is broken near its middle`() {
        #expect(SampleLetter.dispatch.sheet().markup.contains("ỦY BAN NHÂN DÂN<br>TỈNH SÔNG MÂY"))
    }

    @Test func `a công văn has no name and its subject stands under the number`() {
        let markup = SampleLetter.dispatch.sheet().markup
        #expect(!markup.contains("class=\"title\""))
        #expect(markup.contains("V/v đôn đốc thực hiện Thông báo số 46/TB-UBND"))
    }

    @Test func `several addressees and copies are lines with dashes, the last with a stop`() {
        let markup = SampleLetter.dispatch.sheet().markup
        #expect(markup.contains("Kính gửi:<span>- Các sở, ban, ngành tỉnh;</span><span>- UBND các xã, phường.</span>"))
        #expect(markup.contains("<span>- Như trên;</span><span>- Lưu: VT, KGVX.</span>"))
        #expect(SampleLetter.report.sheet().markup.contains("Kính gửi: Ủy ban nhân dân tỉnh Sông Mây."))
    }

    @Test(arguments: ["hết", "hết.", "hết./."]) func `the last words are closed once`(words: String) {
        var letter = SampleLetter.dispatch
        letter.body = [.paragraph(LetterText(words))]
        #expect(letter.sheet().markup.contains("<p class=\"text\">hết./.</p>"))
    }

    @Test func `a body that ends with a table is closed on a line of its own`() {
        var letter = SampleLetter.dispatch
        letter.body = [.table(SampleLetter.late(rows: 1))]
        #expect(
            letter.sheet().markup.contains("</table>\n<p class=\"text\">./.</p>")
                || letter.sheet().markup.contains("</table><p class=\"text\">./.</p>"))
    }

    @Test func `what people typed can't become markup`() {
        let poison = "<script>\"&'</script>"
        var letter = SampleLetter.report
        letter.issuingBody = poison
        letter.place = poison
        letter.symbol = poison
        letter.number = poison
        letter.kind = .named(poison)
        letter.subject = [poison]
        letter.addressedTo = [poison, poison]
        letter.recipients = [poison]
        letter.note = poison
        letter.signature = LetterSignature(lines: [poison], name: poison)
        letter.body = [
            .heading(level: 1, LetterText(poison)), .item(label: poison, .bold(poison)), .legalBasis(.italic(poison)),
            .table(
                LetterTable(
                    caption: poison, columns: [.init(poison)], rows: [[LetterText(poison)]], total: [LetterText(poison)]
                )),
            .paragraph(LetterText(poison)),
        ]
        letter.appendices = [LetterAppendix(label: poison, title: poison, body: [.paragraph(LetterText(poison))])]
        #expect(!letter.html().markup.contains("<script"))
    }

    @Test func `the measures lie within the decree's ranges`() {
        let layout = LetterLayout.decree30
        #expect((20...25).contains(layout.margins.top) && (20...25).contains(layout.margins.bottom))
        #expect((30...35).contains(layout.margins.left) && (15...20).contains(layout.margins.right))
        #expect((13...14).contains(layout.sizes.body) && (12...13).contains(layout.sizes.nation))
        #expect(layout.css.contains("margin: 20mm 15mm 20mm 30mm"))
    }
}
