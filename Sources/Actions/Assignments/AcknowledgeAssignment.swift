// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The agency confirms that it has received an order.
package struct AcknowledgeAssignment: Action {
    package static let name = TrailAction.assignment(.acknowledgeAssignment)
    package let assignment: ID<Assignment>

    package init(_ assignment: ID<Assignment>) { self.assignment = assignment }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try work.change(assignment) { assignment in
            try work.requireOwn(assignment)
            try assignment.acknowledge(at: work.now)
        }
    }
}

/// The agency has set to work on an order.
package struct StartAssignment: Action {
    package static let name = TrailAction.assignment(.startAssignment)
    package let assignment: ID<Assignment>

    package init(_ assignment: ID<Assignment>) { self.assignment = assignment }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try work.change(assignment) { assignment in
            try work.requireOwn(assignment)
            try assignment.start(at: work.now)
        }
    }
}
