// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Hummingbird
import NIOCore

extension Reply {
    /// How a browser is to treat a file.
    package enum Treatment: Sendable {
        /// Saved, never opened inside the site.
        case download
        /// Shown in the window; only for types that cannot carry a program, such as a picture or a PDF.
        case show
    }

    /// A file made in memory.
    package static func file(
        _ bytes: ByteBuffer, name: String, type: String, _ treatment: Treatment = .download
    ) -> Reply {
        Reply(.ok, headers: fileHeaders(name: name, type: type, treatment), body: .bytes(bytes))
    }

    /// A file that is read piece by piece as the browser takes it.
    package static func file(
        _ body: ResponseBody, name: String, type: String, _ treatment: Treatment = .download
    ) -> Reply {
        Reply(.ok, headers: fileHeaders(name: name, type: type, treatment), body: .stream(body))
    }

    /// A file of someone else's making runs nothing and reaches nothing: it stands in a sandbox of its own.
    private static func fileHeaders(name: String, type: String, _ treatment: Treatment) -> HTTPFields {
        [
            .contentType: type,
            .contentDisposition: disposition(of: name, treatment),
            .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox",
        ]
    }

    /// The name twice: plain letters for old programs, and whole (RFC 6266, RFC 8187).
    private static func disposition(of name: String, _ treatment: Treatment) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar -> Character in
                let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F
                return isPlain && !"\"\\/;%".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
            })
        let kind =
            switch treatment {
            case .download: "attachment"
            case .show: "inline"
            }
        return "\(kind); filename=\"\(plain)\"; filename*=UTF-8''\(URLs.escape(name))"
    }
}
