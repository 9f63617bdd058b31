// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyDirectory {
    /// Who issued a document: the agency's name on that day where it is known, as the document writes it where it isn't.
    func issuer(of notice: Notice) -> String {
        notice.issuerAgency.map { name(of: $0, on: notice.issuedOn) } ?? notice.issuer
    }
}
