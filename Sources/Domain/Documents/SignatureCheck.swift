// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What the digital signatures of a file came to when they were looked at; drawn from the file, and can be drawn again.
package struct SignatureCheck: Sendable, Hashable, Codable {
    /// One signature.
    package struct Signature: Sendable, Hashable, Codable {
        package enum Integrity: String, Sendable, Hashable, Codable, CaseIterable {
            case intact, altered, unverifiable
        }

        /// What can be said of the certificate on this server, which asks nobody outside.
        package enum Trust: String, Sendable, Hashable, Codable, CaseIterable {
            case trusted, unknownIssuer, expired, revoked, unchecked
        }

        /// The common name of the certificate.
        package let signer: String
        package let organization: String
        /// By the signer's clock.
        package let at: Instant?
        /// Nothing was added after it was signed.
        package let coversWholeDocument: Bool
        package let integrity: Integrity
        package let trust: Trust

        package init(
            signer: String, organization: String = "", at: Instant? = nil, coversWholeDocument: Bool = true,
            integrity: Integrity, trust: Trust
        ) {
            self.signer = signer
            self.organization = organization
            self.at = at
            self.coversWholeDocument = coversWholeDocument
            self.integrity = integrity
            self.trust = trust
        }
    }

    /// In the order they were put.
    package let signatures: [Signature]
    /// False when the file couldn't be looked into: locked or broken.
    package let isReadable: Bool

    package init(_ signatures: [Signature], isReadable: Bool = true) {
        self.signatures = signatures
        self.isReadable = isReadable
    }
}
