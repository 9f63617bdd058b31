// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// The text of a document, with how it was won.
public struct ExtractedText: Sendable, Hashable {
    public enum Method: String, Sendable, Hashable, Codable {
        case plainText, pandoc, pdftotext, libreOffice
    }

    /// The text, lines ended by a line feed, letters composed or not as the document has them.
    ///
    /// Bold is written `**so**` and headings `# so` when the format tells them (`.docx`, `.odt`, `.md`).
    public internal(set) var text: String
    public internal(set) var method: Method
    /// The number of pages, where the format has pages.
    public let pages: Int?
    /// The old encoding the text was in, if it was; ``text`` is in Unicode.
    public internal(set) var encoding: OldEncoding?
    /// How many pages are pictures without text, beside others that have some.
    public let scannedPages: Int

    public init(
        text: String, method: Method, pages: Int? = nil, encoding: OldEncoding? = nil, scannedPages: Int = 0
    ) {
        self.text = text
        self.method = method
        self.encoding = encoding
        self.pages = pages
        self.scannedPages = scannedPages
    }
}

/// Why no text could be won; worded where it is shown.
public enum ExtractionError: Error, Sendable, Hashable {
    /// No reader for files with this ending; in lower case, without the dot.
    case unsupported(ending: String)
    /// The file itself, what it would unpack to, or its text, is larger than this many bytes.
    case tooLarge(limit: Int)
    /// The content is not what the ending promises, or it is broken.
    case damaged
    /// A text file with bytes that are neither UTF-8 nor marked as UTF-16; the first wrong byte's place.
    case notUnicode(offset: Int)
    /// A PDF without text: a scan, to be read by character recognition.
    case noText(pages: Int)
    /// A PDF locked by a password.
    case locked
    /// The file cannot be opened.
    case unreadable
    case program(ProgramError)
}
