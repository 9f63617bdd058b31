// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What a piece of evidence says of itself, where it is an official document; read by machine, drawn from its file.
package struct EvidenceDocument: Sendable, Hashable, Codable {
    /// Abbreviation: QĐ, KH, CV …; empty when it couldn't be told.
    package let kind: String
    package let number: String
    /// The issuing body as written.
    package let issuer: String
    /// The agency it is, where the directory is sure.
    package let issuerAgency: ID<Agency>?
    package let issuedOn: Day?

    /// Nil for what doesn't look like an official document: neither numbered, nor with a kind and an issuer.
    package init?(kind: String, number: String, issuer: String, issuerAgency: ID<Agency>?, issuedOn: Day?) {
        guard !number.isEmpty || (!kind.isEmpty && !issuer.isEmpty) else { return nil }
        self.kind = kind
        self.number = number
        self.issuer = issuer
        self.issuerAgency = issuerAgency
        self.issuedOn = issuedOn
    }
}

/// How a piece of evidence compares with what its order asks for: hints for who accepts, never a rule.
package struct EvidenceComparison: Sendable, Hashable {
    package enum Hint: Sendable, Hashable {
        /// It is of the kind the order asks for.
        case kindAsAsked(String)
        case kindDiffers(asked: String, found: String)
        /// It was issued by the agency that reports.
        case issuedByReporter
        case issuedByAnother(ID<Agency>?, name: String)
        case datedBeforeOrder(Day)
        case datedAfterReport(Day)

        /// Whether who accepts should look twice.
        package var isDoubt: Bool {
            switch self {
            case .kindAsAsked, .issuedByReporter: false
            case .kindDiffers, .issuedByAnother, .datedBeforeOrder, .datedAfterReport: true
            }
        }
    }

    package let document: EvidenceDocument
    package let hints: [Hint]

    /// Compares a document with an order's deliverable.
    package init(
        _ document: EvidenceDocument, deliverable: String, reporter: ID<Agency>, orderedOn: Day, reportedOn: Day
    ) {
        self.document = document
        var hints: [Hint] = []
        if let asked = DocumentKind.asked(in: deliverable), !document.kind.isEmpty {
            hints.append(
                asked == document.kind ? .kindAsAsked(asked) : .kindDiffers(asked: asked, found: document.kind))
        }
        if document.issuerAgency == reporter {
            hints.append(.issuedByReporter)
        } else if document.issuerAgency != nil || !document.issuer.isEmpty {
            hints.append(.issuedByAnother(document.issuerAgency, name: document.issuer))
        }
        if let day = document.issuedOn {
            if day < orderedOn { hints.append(.datedBeforeOrder(orderedOn)) }
            if day > reportedOn { hints.append(.datedAfterReport(reportedOn)) }
        }
        self.hints = hints
    }

    package var isDoubtful: Bool { hints.contains(where: \.isDoubt) }
}
