// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import Store
import VietnameseText

/// What a page says of the digital signatures of one file: who signed, and whether it is still what was signed.
package struct SignatureView: Sendable {
    package enum State: Sendable {
        case checked(SignatureCheck)
        /// The job that looks at them hasn't come round yet.
        case pending
        case programMissing(package: String)
    }

    package let state: State

    package init(_ state: State) { self.state = state }

    /// The view of a file's signatures; nil for files of kinds that carry none.
    init?(of file: StoredDocument, _ check: SignatureCheck?, _ visit: Visit) {
        guard file.kind == FileKind.pdf.rawValue else { return nil }
        if let check {
            self.init(.checked(check))
        } else if let package = DocumentText.packageForSignatures(of: visit.system.programs) {
            self.init(.programMissing(package: package))
        } else {
            self.init(.pending)
        }
    }

    /// A line for each signature, or one that says there is none.
    package func html(in frame: Frame) -> HTML {
        let words = SignatureWords.in(frame.language)
        switch state {
        case .pending: return Self.line(.clock, "", words.pending)
        case .programMissing(let package): return Self.line(.info, "", words.missing(package))
        case .checked(let check) where !check.isReadable: return Self.line(.warning, "", words.unreadable)
        case .checked(let check) where check.signatures.isEmpty: return Self.line(.info, "", words.none)
        case .checked(let check): return check.signatures.map { Self.html($0, frame, words) }.joined()
        }
    }

    private static func html(_ one: SignatureCheck.Signature, _ frame: Frame, _ words: SignatureWords) -> HTML {
        let name = one.signer.isEmpty ? words.unnamed : one.signer
        let (clock, day) = one.at.map { (frame.clock($0), frame.day($0)) } ?? ("", "")
        let whole = words.signedBy(name, one.organization, clock, day)
        let (icon, said): (Icon, String) =
            switch one.integrity {
            case .intact: (.shield, one.coversWholeDocument ? words.intact : words.intactWithAdditions)
            case .altered: (.warning, words.altered)
            case .unverifiable: (.question, words.unverifiable)
            }
        // Of a signature that isn't good, the certificate says nothing.
        let trust = one.integrity == .intact ? " " + words.trust(one.trust) : ""
        return line(icon, whole + ".", said + trust, isDoubt: one.integrity != .intact)
    }

    private static func line(_ icon: Icon, _ lead: String, _ text: String, isDoubt: Bool = false) -> HTML {
        let strong: HTML? = lead.isEmpty ? nil : "<strong>\(lead)</strong> "
        return "<p class=\"\(isDoubt ? "told told-doubt" : "told")\">\(icon.html)<span>\(strong)\(text)</span></p>"
    }
}

/// Where an imported document's text came from: the encoding it was in, and the signatures of its file.
package struct SourceOrigin: Sendable {
    package var encoding: OldEncoding?
    package var signatures: SignatureView?

    package init(encoding: OldEncoding? = nil, signatures: SignatureView? = nil) {
        self.encoding = encoding
        self.signatures = signatures
    }

    /// "Đã chuyển từ mã TCVN3 (ABC)", for the line under a title.
    func conversion(in frame: Frame) -> HTML? {
        encoding.map { " · \(SignatureWords.in(frame.language).convertedFrom($0.officialName))" }
    }

    /// For a list of facts.
    func facts(in frame: Frame) -> [(name: String, value: HTML)] {
        let words = SignatureWords.in(frame.language)
        let conversion = encoding.map { (words.encodingFact, HTML.text(words.convertedFrom($0.officialName))) }
        let signed = signatures.map { (words.title, $0.html(in: frame)) }
        return [conversion, signed].compactMap { $0 }
    }
}

extension OldEncoding {
    /// The encoding as officials call it.
    var officialName: String {
        switch self {
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        case .windows1258: "Windows-1258"
        }
    }
}
