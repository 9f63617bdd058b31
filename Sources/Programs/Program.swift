// SPDX-License-Identifier: AGPL-3.0-or-later

/// An outside program this product can use when the machine has it.
public struct Program: Sendable, Hashable {
    /// The name of the executable: `pdftotext`.
    public let name: String
    /// The Debian package that brings it: `poppler-utils`.
    public let package: String

    public init(name: String, package: String) {
        self.name = name
        self.package = package
    }
}

extension Program {
    public static let pandoc = Program(name: "pandoc", package: "pandoc")
    public static let pdftotext = Program(name: "pdftotext", package: "poppler-utils")
    public static let pdftoppm = Program(name: "pdftoppm", package: "poppler-utils")
    public static let pdfimages = Program(name: "pdfimages", package: "poppler-utils")
    public static let tesseract = Program(name: "tesseract", package: "tesseract-ocr")
    public static let pdfinfo = Program(name: "pdfinfo", package: "poppler-utils")
    public static let pdfdetach = Program(name: "pdfdetach", package: "poppler-utils")
    public static let pdfsig = Program(name: "pdfsig", package: "poppler-utils")
    public static let soffice = Program(name: "soffice", package: "libreoffice-writer-nogui")
    public static let weasyprint = Program(name: "weasyprint", package: "weasyprint")
    public static let qrencode = Program(name: "qrencode", package: "qrencode")
    public static let prlimit = Program(name: "prlimit", package: "util-linux")
    public static let bwrap = Program(name: "bwrap", package: "bubblewrap")

    /// Every program the product knows how to use.
    public static let known: [Program] =
        [
            .prlimit, .bwrap, .pandoc, .pdftotext, .pdfsig, .pdfinfo, .pdfdetach, .soffice, .weasyprint, .qrencode,
        ]
        + scanning
    /// What reading scans takes.
    private static let scanning: [Program] = [.pdftoppm, .pdfimages, .tesseract]
}
