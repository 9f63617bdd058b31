// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a file is by its content.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
    case pdf, docx, xlsx, pptx, odt, ods, doc, xls, ppt, rtf
    case png, jpeg, gif, webp, tiff
    /// Plain text in UTF-8.
    case text
    /// Text in some older encoding, such as TCVN3 or VNI.
    case legacyText
    case html, svg, xml, zip
    case unknown

    /// The media type to serve it with.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .doc: "application/msword"
        case .xls: "application/vnd.ms-excel"
        case .ppt: "application/vnd.ms-powerpoint"
        case .rtf: "application/rtf"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .tiff: "image/tiff"
        case .text: "text/plain; charset=utf-8"
        // What a browser could run or misread goes out as bytes to be saved.
        case .html, .svg, .xml, .legacyText, .unknown: "application/octet-stream"
        case .zip: "application/zip"
        }
    }

    /// Whether a browser may show it in place: pictures, and PDF (send it with a sandbox policy).
    public var showsInline: Bool {
        switch self {
        case .pdf, .png, .jpeg, .gif, .webp: true
        default: false
        }
    }

    /// The endings its names usually have, the canonical one first.
    public var extensions: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .tiff: ["tif", "tiff"]
        case .text: ["txt", "md", "csv", "log", "json", "eml"]
        case .legacyText: ["txt", "csv", "log"]
        case .html: ["html", "htm", "xhtml"]
        case .xml: ["xml", "xsd", "edxml"]
        case .doc: ["doc", "dot"]
        case .docx: ["docx", "docm"]
        case .xlsx: ["xlsx", "xlsm"]
        case .pptx: ["pptx", "pptm"]
        case .zip: ["zip"]
        case .unknown: []
        default: [rawValue]
        }
    }

    var isPicture: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .tiff: true
        default: false
        }
    }

    var isArchive: Bool {
        switch self {
        case .docx, .xlsx, .pptx, .odt, .ods, .zip: true
        default: false
        }
    }
}

extension FileKind {
    /// Endings of names of files that a machine would run.
    public static var runnableEndings: Set<String> { Bytes.runnable }
}
