// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An official document whose orders this system follows (văn bản giao nhiệm vụ), as kept: a draft until issued.
package struct Notice: Sendable, Hashable {
    /// Who signed: name, position, and the stacked lines of authority.
    package struct Signer: Sendable, Hashable, Codable {
        package var name: String
        package var position: String
        package var authority: [String]

        package init(name: String = "", position: String = "", authority: [String] = []) {
            self.name = name
            self.position = position
            self.authority = authority
        }
    }

    /// Where a document stands with us.
    package enum State: String, Sendable, CaseIterable {
        /// Đang kiểm tra: imported, not issued.
        case draft
        /// Đã ban hành nhiệm vụ.
        case issued
        /// Đã bỏ bản đọc.
        case dropped
    }

    package let id: ID<Notice>
    /// Abbreviation of the kind: TB, QĐ, KH, CV, CT.
    package var kind: String
    /// Number and symbol, such as `28/TB-UBND`.
    package var number: String
    /// Issuing body as the document writes it.
    package var issuer: String
    /// The issuing body in the directory.
    package var issuerAgency: ID<Agency>?
    package var place: String
    package var issuedOn: Day?
    /// Trích yếu.
    package var subject: String
    package var signer: Signer
    package var recipients: [String]
    /// The original file, when one was uploaded.
    package let file: ID<StoredDocument>?
    /// SHA-256 of the extracted text, to which all marks refer.
    package let textHash: [UInt8]
    /// Which reader made the marks.
    package let readerVersion: String
    /// The agency that imported it and prepares it.
    package internal(set) var agency: ID<Agency>
    package let importedAt: Instant
    package let importedBy: ID<Person>
    package var issuedAt: Instant?
    package var issuedBy: ID<Person>?
    package var droppedAt: Instant?
    package var version: Int

    package init(
        id: ID<Notice>, kind: String, number: String, issuer: String, issuerAgency: ID<Agency>? = nil,
        place: String = "", issuedOn: Day?, subject: String, signer: Signer, recipients: [String],
        file: ID<StoredDocument>? = nil, textHash: [UInt8], readerVersion: String, agency: ID<Agency>,
        importedAt: Instant, importedBy: ID<Person>, issuedAt: Instant? = nil, issuedBy: ID<Person>? = nil,
        droppedAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.issuer = issuer
        self.issuerAgency = issuerAgency
        self.place = place
        self.issuedOn = issuedOn
        self.subject = subject
        self.signer = signer
        self.recipients = recipients
        self.file = file
        self.textHash = textHash
        self.readerVersion = readerVersion
        self.agency = agency
        self.importedAt = importedAt
        self.importedBy = importedBy
        self.issuedAt = issuedAt
        self.issuedBy = issuedBy
        self.droppedAt = droppedAt
        self.version = version
    }

    /// Where it stands, derived.
    package var state: State {
        if droppedAt != nil { return .dropped }
        return issuedAt == nil ? .draft : .issued
    }
}

/// A file kept by its hash, as somebody handed it in under a name.
package struct StoredDocument: Sendable, Hashable {
    package let id: ID<StoredDocument>
    /// SHA-256 of the content: where it lies in the file store.
    package let hash: [UInt8]
    /// The name it was uploaded under.
    package let name: String
    /// What it is by its content, such as `pdf`.
    package let kind: String
    /// Size in bytes.
    package let size: Int
    package let at: Instant
    package let person: ID<Person>

    package init(
        id: ID<StoredDocument>, hash: [UInt8], name: String, kind: String, size: Int, at: Instant, person: ID<Person>
    ) {
        self.id = id
        self.hash = hash
        self.name = name
        self.kind = kind
        self.size = size
        self.at = at
        self.person = person
    }
}
