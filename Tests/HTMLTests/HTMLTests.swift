// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import Testing

struct HTMLTests {
    @Test func `inserted text is escaped, literals and pieces are not`() {
        let name = "<b>Sở \"KH&CN\"</b> 'x'"
        let piece: HTML = "<i>\(name)</i>"
        let page: HTML = "<p title=\"\(name)\">\(piece)</p>"
        let safe = "&lt;b&gt;Sở &quot;KH&amp;CN&quot;&lt;/b&gt; &#39;x&#39;"
        #expect(page.markup == "<p title=\"\(safe)\"><i>\(safe)</i></p>")
    }

    @Test func `an absent value inserts nothing`() {
        let text: String? = nil
        let html: HTML? = nil
        let page: HTML = "[\(text)\(html)]"
        #expect(page.markup == "[]")
    }

    @Test func `a bare attribute appears only where its condition holds`() {
        let page: HTML = "<input\("checked", if: true)\("disabled", if: false)>"
        #expect(page.markup == "<input checked>")
    }

    @Test func `decomposed letters and emoji pass unchanged`() {
        let odd = "Đie\u{302}\u{300}u kie\u{323}\u{302}n 👩‍👩‍👧 & \u{0}"
        #expect(HTML.text(odd).markup == odd.replacing("&", with: "&amp;"))
    }

    @Test func `pieces are joined in order with what stands between`() {
        let pieces: [HTML] = ["a", "b", "c"]
        #expect(pieces.joined(separator: " · ").markup == "a · b · c")
    }

    @Test func `a page is parted where a piece stands in it, and not where only its beginning does`() {
        let page: HTML = "<p>điều kiện</p><!--here?--><!--here--><p>hết</p>"
        let parts = page.parted(at: "<!--here-->")
        #expect(parts.map { String(decoding: $0.before, as: UTF8.self) } == "<p>điều kiện</p><!--here?-->")
        #expect(parts.map { String(decoding: $0.after, as: UTF8.self) } == "<p>hết</p>")
        #expect(page.parted(at: "<!--there-->") == nil)
    }
}
