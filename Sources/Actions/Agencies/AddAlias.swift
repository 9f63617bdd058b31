// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Another name for an agency, or a named set of agencies; the same words said again mean what was said last.
package struct AddAlias: Action {
    package static let name = TrailAction.agency(.addAlias)
    package let phrase: String
    package let target: AgencyAlias.Target

    package init(_ phrase: String, means target: AgencyAlias.Target) {
        self.phrase = phrase
        self.target = target
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws -> ID<AgencyAlias> {
        try work.remember(phrase, as: target, origin: .managed)
    }
}
