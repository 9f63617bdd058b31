// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A committee or working group in whose name letters go out, under its own symbol (04/QĐ-BCĐISO): what its letters need.
///
/// It is derived from the committee as it stands, and kept nowhere else.
package struct IssuingCommittee: Sendable, Hashable {
    /// Somebody who signs in its name.
    package struct Signer: Sendable, Hashable {
        package let name: String
        package let role: CommitteeRole
        /// What they are in their own agency: "Phó Chủ tịch UBND tỉnh".
        package let position: String

        package init(name: String, role: CommitteeRole, position: String = "") {
            self.name = name
            self.role = role
            self.position = position
        }
    }

    package let id: ID<SteeringCommittee>
    package let kind: SteeringCommittee.Kind
    package let name: String
    package let symbol: String
    /// The body above it in the letterhead: the agency whose it is.
    package let superior: String
    package let endedOn: Day?
    /// Its chair first.
    package let signers: [Signer]

    package init(_ body: SteeringCommittee, superior: String, signers: [Signer]) {
        id = body.id
        kind = body.kind
        name = body.name
        symbol = body.symbol
        self.superior = superior
        endedOn = body.endedOn
        self.signers = signers
    }

    /// Names it in letters and registers.
    package var key: String { Self.key(of: id) }

    package static func key(of id: ID<SteeringCommittee>) -> String { prefix + id.description }

    /// Whether an issuer's key is a committee's.
    package static func isKey(_ key: String) -> Bool { key.hasPrefix(prefix) }

    private static let prefix = "c-"

    /// The lines above a signature: what signs for a collective begins with "TM.", a deputy signs for the chair with "KT."
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    ///
    /// Under the part in the body stands the office in the agency: a body with no seal of its own uses the agency's, and then
    /// both are written. Practice, read into the same annex's words on the signer's position; the lines can be edited.
    package func authority(of signer: Signer) -> [String] {
        lines(of: signer.role) + (signer.position.isBlank ? [] : [signer.position.uppercased()])
    }

    private func lines(of role: CommitteeRole) -> [String] {
        let isGroup = kind == .workingGroup
        let body = isGroup ? "TM. TỔ CÔNG TÁC" : "TM. BAN CHỈ ĐẠO"
        let chair = isGroup ? "TỔ TRƯỞNG" : "TRƯỞNG BAN"
        switch role {
        case .chair: return [body, chair]
        case .standingDeputy: return [body, "KT. \(chair)", (isGroup ? "TỔ PHÓ" : "PHÓ TRƯỞNG BAN") + " THƯỜNG TRỰC"]
        case .deputy: return [body, "KT. \(chair)", isGroup ? "TỔ PHÓ" : "PHÓ TRƯỞNG BAN"]
        case .standingMember, .secretary, .member: return [body]
        }
    }
}

extension CommitteeRole {
    /// Whether whoever bears it signs in the body's name.
    package var signs: Bool { self == .chair || self == .standingDeputy || self == .deputy }
}

extension LetterOffice {
    /// The setting with the committees that write under symbols of their own: one that the office has entered itself, under the
    /// same symbol, stays as it is entered, with its register.
    package func with(_ bodies: [IssuingCommittee], on day: Day?) -> LetterOffice {
        var office = self
        for body in bodies where !body.symbol.isBlank {
            if let own = office.issuers.first(where: { $0.symbol == body.symbol && !$0.key.isEmpty }) {
                if office.committees[own.key] == nil { office.committees[own.key] = body }
                continue
            }
            if let day, let ended = body.endedOn, ended <= day { continue }
            office.issuers.append(
                LetterIssuer(key: body.key, name: body.name, superior: body.superior, symbol: body.symbol))
            office.committees[body.key] = body
        }
        return office
    }
}

extension LetterContent {
    /// With the chair of the committee it goes out from, where nobody is named to sign.
    package func signed(for body: IssuingCommittee?) -> LetterContent {
        guard let chair = body?.signers.first, signer.isBlank, authority.isEmpty else { return self }
        return signed(by: chair, of: body)
    }

    /// Signed by somebody in the name of the committee it goes out from.
    package func signed(by signer: IssuingCommittee.Signer, of body: IssuingCommittee?) -> LetterContent {
        guard let body else { return self }
        var content = self
        content.authority = body.authority(of: signer)
        content.signer = signer.name
        return content
    }
}
