// SPDX-License-Identifier: AGPL-3.0-or-later

/// The measures of an official document, as data.
public struct LetterLayout: Sendable, Hashable {
    /// Distances from the edges of the paper, in millimetres.
    public struct Margins: Sendable, Hashable {
        public var top: Int
        public var bottom: Int
        public var left: Int
        public var right: Int
    }

    /// Type sizes, in points.
    public struct Sizes: Sendable, Hashable {
        public var nation: Int
        public var motto: Int
        public var issuer: Int
        public var number: Int
        public var date: Int
        public var title: Int
        public var dispatchSubject: Int
        public var body: Int
        public var table: Int
        public var signature: Int
        public var recipientsHead: Int
        public var recipients: Int
        public var pageNumber: Int
        public var note: Int
    }

    public var margins: Margins
    public var sizes: Sizes
    /// How far the first line of a paragraph is drawn in, in millimetres.
    public var indent: Int
    /// The room between paragraphs, in points.
    public var paragraphGap: Int
    /// Line height as a multiple of the type size.
    public var lineHeight: Double
    /// The one type face: the measures of Times New Roman with every Vietnamese letter.
    public var face: String
    /// The text the measures follow.
    public var source: String

    /// Nghị định 30/2020/NĐ-CP, Phụ lục I, with the choices it leaves made as officials mostly make them.
    ///
    /// Its ranges: margins top and bottom 20–25, left 30–35, right 15–20 mm; quốc hiệu and bodies 12–13, motto, date,
    /// title, text, signature and page number 13–14, number 13, "V/v" 12–13, "Nơi nhận" 12 and its list 11 pt; indent 1
    /// or 1.27 cm; at least 6 pt between paragraphs; line spacing from single to 1.5. It says nothing of table type.
    public static let decree30 = LetterLayout(
        margins: Margins(top: 20, bottom: 20, left: 30, right: 15),
        sizes: Sizes(
            nation: 12, motto: 13, issuer: 12, number: 13, date: 13, title: 14, dispatchSubject: 12, body: 14,
            table: 12, signature: 14, recipientsHead: 12, recipients: 11, pageNumber: 14, note: 9),
        indent: 10, paragraphGap: 6, lineHeight: 1.25, face: "Tinos",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I")
}
