// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Web

struct FieldsTests {
    @Test func `a query is read as browsers write it`() {
        let query = Query("q=%C4%91i%E1%BB%81u+ki%E1%BB%87n&loc=a&loc=b%26c&trong=&100%&x=%zz")
        #expect(query.text("q") == "điều kiện")
        #expect(query.all("loc") == ["a", "b&c"])
        #expect(query.textIfAny("trong") == nil)
        #expect(query["100%"] == "")
        #expect(query["x"] == "%zz")
        #expect(query.isTicked("trong"))
    }

    @Test func `texts are cleaned at the door`() {
        let form = Form([("a", " Tie\u{302}\u{301}ng Vie\u{302}\u{323}t\r\ndo\u{300}ng\u{0}\u{7} hai\r ")])
        #expect(form.text("a").unicodeScalars.elementsEqual("Tiếng Việt\ndòng hai".unicodeScalars))
    }

    @Test func `days are read as date fields and as people write them`() {
        let form = Form([("a", "2026-10-14"), ("b", "14/10/2026"), ("c", "31/02/2026")])
        #expect(form.day("a") == form.day("b"))
        #expect(form.day("a") != nil)
        #expect(form.day("c") == nil)
    }

    @Test func `a query of thousands of fields counts as empty`() {
        #expect(Query(Array(repeating: "a=1", count: 1001).joined(separator: "&")).pairs.isEmpty)
    }

    @Test(arguments: [
        ("C:\\Tài liệu\\báo cáo.pdf", "báo cáo.pdf"), ("../../etc/passwd", "passwd"), ("...", "tep"), ("", "tep"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
    ])
    func `a file's name is only a name`(sent: String, name: String) {
        #expect(UploadedFile.cleaned(sent) == name)
    }

    @Test func `a long name keeps its ending`() {
        let name = UploadedFile.cleaned(String(repeating: "ế", count: 300) + ".docx")
        #expect(name.count == 150)
        #expect(name.hasSuffix("ế.docx"))
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/a\r\nb", "/có", "/\t/evil",
        "/" + String(repeating: "a", count: 1000),
    ])
    func `a way back never leads to another site`(path: String) {
        #expect(LocalPath.checked(path) == nil)
    }

    @Test func `a way back within the site is kept`() {
        #expect(LocalPath.checked("/nhiem-vu?loc=tre&trang=2#x") == "/nhiem-vu?loc=tre&trang=2#x")
    }
}
