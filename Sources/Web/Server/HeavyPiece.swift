// SPDX-License-Identifier: AGPL-3.0-or-later

import Compression
import HTML
import HTTPTypes
import NIOCore

/// A large part of a page that is the same for all who may see it: made and compressed once, sent many times.
///
/// The page holds ``place`` where it belongs. The rest of the page is not compressed with it (``SplicedGzip``).
struct HeavyPiece: Sendable {
    /// Where in a page it is put; no text of anybody's can look like this, because texts are escaped.
    static let place: HTML = "<!--heavy piece-->"

    let html: HTML
    private let deflated: DeflatedPiece?

    init(_ html: HTML) {
        self.html = html
        deflated = DeflatedPiece(Array(html.markup.utf8))
    }

    /// The page with the piece in its place, compressed if the browser takes that.
    func reply(in page: HTML, takesGzip: Bool) -> Reply {
        guard let place = page.markup.firstRange(of: Self.place.markup) else { return .page(page) }
        let (head, tail) = (page.markup[..<place.lowerBound], page.markup[place.upperBound...])
        guard takesGzip, let deflated else {
            return .page(HTML(trusted: String(head) + html.markup + String(tail)))
        }
        var reply = Reply.page(.empty)
        reply.headers[.contentEncoding] = "gzip"
        reply.headers[.vary] = "Accept-Encoding"
        reply.body = .bytes(
            ByteBuffer(bytes: SplicedGzip.stream(head: head.utf8, deflated, tail: tail.utf8)))
        return reply
    }
}
