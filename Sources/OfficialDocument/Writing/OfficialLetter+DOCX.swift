// SPDX-License-Identifier: AGPL-3.0-or-later

extension OfficialLetter {
    /// The document as a Word file, for those who go on writing in it; the same document always makes the same bytes.
    public func docx(layout: LetterLayout = .decree30) throws(PackageError) -> [UInt8] {
        let parts: [(name: String, text: String)] = [
            ("[Content_Types].xml", contentTypes),
            ("_rels/.rels", relations),
            ("docProps/core.xml", properties),
            ("word/document.xml", WordLetter(letter: self, layout: layout).part),
            ("word/styles.xml", WordStyles(layout: layout).part),
            ("word/settings.xml", settings),
            ("word/fontTable.xml", fonts(layout)),
            ("word/header.xml", pageNumber(layout)),
            ("word/_rels/document.xml.rels", documentRelations),
        ]
        return try Package(parts: parts).zipped()
    }

    private var contentTypes: String {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
            ("/word/settings.xml", "\(word).settings+xml"), ("/word/fontTable.xml", "\(word).fontTable+xml"),
            ("/word/header.xml", "\(word).header+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return XML(
            "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
            [
                XML(
                    "Default",
                    ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
                XML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
            ] + parts.map { XML("Override", ["PartName": $0.0, "ContentType": $0.1]) }
        ).document
    }

    private var relations: String {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        return Self.relations([
            ("document", "\(office)/officeDocument", "word/document.xml"),
            ("core", "\(package)/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    private var documentRelations: String {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return Self.relations(
            ["styles", "settings", "fontTable", "header"].map { ($0, "\(office)/\($0)", "\($0).xml") })
    }

    private static func relations(_ all: [(String, String, String)]) -> String {
        XML(
            "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
            all.map { XML("Relationship", ["Id": $0.0, "Type": $0.1, "Target": $0.2]) }
        ).document
    }

    /// Title and issuer, as a window and a search show them.
    private var properties: String {
        XML(
            "cp:coreProperties",
            [
                "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            ],
            [
                XML("dc:title", [:], text: documentTitle), XML("dc:creator", [:], text: issuerName ?? issuingBody),
                XML("dc:language", [:], text: "vi-VN"),
            ]
        ).document
    }

    private var settings: String {
        let compatibility = XML(
            "w:compatSetting",
            [
                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
            ])
        return XML(
            "w:settings", Word.namespaces,
            [XML("w:zoom", ["w:percent": "100"]), XML("w:compat", [:], [compatibility])]
        ).document
    }

    private func fonts(_ layout: LetterLayout) -> String {
        let font = XML(
            "w:font", ["w:name": WordStyles.face],
            [
                XML("w:altName", ["w:val": layout.face]), XML("w:family", ["w:val": "roman"]),
                XML("w:pitch", ["w:val": "variable"]),
            ])
        return XML("w:fonts", Word.namespaces, [font]).document
    }

    /// The page's number in the middle above.
    private func pageNumber(_ layout: LetterLayout) -> String {
        let field = XML(
            "w:fldSimple", ["w:instr": " PAGE "],
            [
                XML(
                    "w:r", [:],
                    [
                        XML("w:rPr", [:], [XML("w:sz", ["w:val": "\(layout.sizes.pageNumber * 2)"])]),
                        XML("w:t", [:], text: "2"),
                    ])
            ])
        let paragraph = XML("w:p", [:], [XML("w:pPr", [:], [XML("w:jc", ["w:val": "center"])]), field])
        return XML("w:hdr", Word.namespaces, [paragraph]).document
    }
}
