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
        deflated = DeflatedPiece(html.utf8)
    }

    /// The page with the piece in its place, compressed if the browser takes that.
    func reply(in page: HTML, takesGzip: Bool) -> Reply {
        guard let parts = page.parted(at: Self.place) else { return .page(page) }
        var reply = Reply.page(.empty)
        guard takesGzip, let deflated else {
            reply.body = .bytes(ByteBuffer(bytes: parts.before + html.utf8 + parts.after))
            return reply
        }
        reply.headers[.contentEncoding] = "gzip"
        reply.headers[.vary] = "Accept-Encoding"
        reply.body = .bytes(
            ByteBuffer(bytes: SplicedGzip.stream(head: parts.before, deflated, tail: parts.after)))
        return reply
    }
}
