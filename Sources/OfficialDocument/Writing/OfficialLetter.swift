// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// An official document to be written: what it says, without how it looks.
///
/// One value, several renderers: the parts and their order are those of Nghị định 30/2020/NĐ-CP, Phụ lục I. Texts are
/// given as they shall be read; the renderer adds only what the form fixes (quốc hiệu, "Số:", "Kính gửi:", "./.").
public struct OfficialLetter: Sendable, Hashable {
    /// What kind of document it is.
    public enum Kind: Sendable, Hashable {
        /// A kind that is named above the subject, in capitals: `BÁO CÁO`.
        case named(String)
        /// A công văn: no name, the subject stands under the number after "V/v".
        case dispatch

        public static let notice = Kind.named("THÔNG BÁO")
        public static let report = Kind.named("BÁO CÁO")
        public static let plan = Kind.named("KẾ HOẠCH")
        /// Tờ trình: puts something before a higher body.
        public static let submission = Kind.named("TỜ TRÌNH")
        public static let decision = Kind.named("QUYẾT ĐỊNH")
        public static let minutes = Kind.named("BIÊN BẢN")
    }

    /// How fast it must go, as the mark in the head says.
    public enum Urgency: String, Sendable, Hashable, CaseIterable, Codable {
        case urgent
        case veryUrgent
        case immediate

        /// The words of the mark.
        public var mark: String {
            switch self {
            case .urgent: "KHẨN"
            case .veryUrgent: "THƯỢNG KHẨN"
            case .immediate: "HỎA TỐC"
            }
        }
    }

    /// The date line; the day stays blank until the document is issued.
    public enum Date: Sendable, Hashable {
        case issued(Day)
        case pending(month: Int?, year: Int)
        /// No line of its own: minutes say in their text when they were taken (mẫu 1.10).
        case inText
    }

    /// The body above the issuing one; none for a People's Committee or a ministry.
    public var superiorBody: String?
    /// The issuing body as the head shows it, in capitals.
    public var issuingBody: String
    /// The issuing body as running text writes it, for appendices; left out there when nil.
    public var issuerName: String?
    /// The number; nil until it is issued.
    public var number: String?
    /// What follows the number and its stroke: `BC-SKHCN`.
    public var symbol: String
    /// The place the document is dated from: `Sông Mây`.
    public var place: String
    public var date: Date
    public var kind: Kind
    /// What it is about (trích yếu); each element is a line of its own under a named kind.
    public var subject: [String]
    /// Those addressed ("Kính gửi"); none for kinds that address nobody.
    public var addressedTo: [String]
    public var body: [LetterBlock]
    /// Those who get a copy ("Nơi nhận"), without dashes: `Như trên`, `Lưu: VT, TĐC`.
    public var recipients: [String]
    public var signature: LetterSignature
    /// Who signs besides, on the left: the secretary of minutes.
    public var secondSignature: LetterSignature?
    public var urgency: Urgency?
    public var appendices: [LetterAppendix]
    /// A line in small type at the very end, such as the head of the trail a frozen report was made from.
    public var note: String?

    public init(
        superiorBody: String? = nil, issuingBody: String, issuerName: String? = nil, number: String? = nil,
        symbol: String, place: String,
        date: Date, kind: Kind, subject: [String], addressedTo: [String] = [], body: [LetterBlock],
        recipients: [String], signature: LetterSignature, secondSignature: LetterSignature? = nil,
        urgency: Urgency? = nil, appendices: [LetterAppendix] = [], note: String? = nil
    ) {
        self.superiorBody = superiorBody
        self.issuingBody = issuingBody
        self.issuerName = issuerName
        self.number = number
        self.symbol = symbol
        self.place = place
        self.date = date
        self.kind = kind
        self.subject = subject
        self.addressedTo = addressedTo
        self.body = body
        self.recipients = recipients
        self.signature = signature
        self.secondSignature = secondSignature
        self.urgency = urgency
        self.appendices = appendices
        self.note = note
    }
}

/// Who signs.
public struct LetterSignature: Sendable, Hashable {
    /// Authority and position, stacked as they are written: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    public var lines: [String]
    /// The signer's name, without titles; nil while it is not settled.
    public var name: String?

    public init(lines: [String], name: String?) {
        self.lines = lines
        self.name = name
    }
}

/// What is attached and belongs to the document.
public struct LetterAppendix: Sendable, Hashable {
    /// `Phụ lục`, or `Phụ lục I` when there are several.
    public var label: String
    public var title: String
    public var body: [LetterBlock]
    /// Whether its pages lie on their side, for wide tables.
    public var isLandscape: Bool

    public init(label: String, title: String, body: [LetterBlock], isLandscape: Bool = false) {
        self.label = label
        self.title = title
        self.body = body
        self.isLandscape = isLandscape
    }
}
