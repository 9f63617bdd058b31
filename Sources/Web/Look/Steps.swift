// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The way a record has come and has yet to go, as a line of stations.
package struct Steps: Sendable {
    /// One station.
    package struct Step: Sendable {
        package enum Stand: String, Sendable {
            case done
            case returned
            case here
            /// A report waits for a decision.
            case review
            case ahead
        }

        package let title: String
        package let stand: Stand
        /// One or two lines under the title.
        package let lines: [String]

        package init(_ title: String, _ stand: Stand, _ lines: [String] = []) {
            self.title = title
            self.stand = stand
            self.lines = lines
        }

        /// Whether this is where the record is.
        var isNow: Bool { stand == .here || stand == .review }
    }

    package let steps: [Step]

    package init(_ steps: [Step]) { self.steps = steps }

    /// The line; what is going on now is marked `aria-current`.
    package var html: HTML {
        let items = steps.map { step -> HTML in
            let current: HTML? = step.isNow ? " aria-current=\"step\"" : nil
            let lines = step.lines.map { "<span>\($0)</span>" as HTML }
            return """
                <li class="step-\(step.isNow ? "here" : step.stand.rawValue)"\(current)><span class="knot">\(Steps.sign(step.stand))</span>\
                <div><strong>\(step.title)</strong>\(lines)</div></li>
                """
        }
        return "<ol class=\"steps\">\(items)</ol>"
    }

    private static func sign(_ stand: Step.Stand) -> HTML? {
        switch stand {
        case .done: Icon.check.html
        case .returned: Assignment.State.returned.sign
        case .here:
            "<svg class=\"s\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle class=\"f\" cx=\"8\" cy=\"8\" r=\"3.4\"/></svg>"
        case .review:
            "<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M8 12.4V4M4.6 7.2 8 3.8l3.4 3.4\"/></svg>"
        case .ahead: nil
        }
    }
}
