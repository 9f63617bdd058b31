// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

extension InboxPage {
    /// How an agency stands, or the whole province; every figure opens to its rows.
    package struct Standing: Sendable {
        /// nil for the whole province.
        package let agency: ID<Agency>?
        /// The agency's short name.
        package let name: String
        package let open: Count
        package let late: Count
        package let awaiting: Count
        /// Done on time, of those that fell due this year.
        package let onTime: Int
        package let fellDue: Int
        /// Whose deadline waits for its event.
        package let awaitingEvent: Count

        package init(
            agency: ID<Agency>?, name: String = "", open: Count, late: Count, awaiting: Count, onTime: Int,
            fellDue: Int, awaitingEvent: Count = Count(0)
        ) {
            self.agency = agency
            self.name = name
            self.open = open
            self.late = late
            self.awaiting = awaiting
            self.onTime = onTime
            self.fellDue = fellDue
            self.awaitingEvent = awaitingEvent
        }

        func html(_ frame: Frame, _ words: InboxWords) -> HTML {
            let fraction = "\(frame.number(onTime))/\(frame.number(fellDue))"
            return Look.box(
                agency == nil ? words.wholeProvince : name,
                """
                <dl class="nums">\(figure(words.openOnes, frame.count(open), rows(.open)))\
                \(figure(words.lateOnes, frame.count(late), rows(period: .late), isLate: late.value > 0))\
                \(figure(words.awaitingOnes, frame.count(awaiting), rows(state: .reported)))\
                \(figure(words.onTimeOnes, fraction, rows(.onTime, period: .thisYear)))</dl>\(share(frame, words))\(events(frame, words))
                """)
        }

        /// The share in percent, beside what it is a share of.
        private func share(_ frame: Frame, _ words: InboxWords) -> HTML? {
            frame.percent(onTime, of: fellDue).map { percent in
                let whole = rows(.settled, period: .thisYear)
                return """
                    <p>\(words.onTimeShare(percent)) <a href="\(whole)">\(words.fellDue(frame.number(fellDue)))</a></p>
                    """
            }
        }

        /// The orders whose deadline nobody has dated yet.
        private func events(_ frame: Frame, _ words: InboxWords) -> HTML? {
            guard awaitingEvent.value > 0 else { return nil }
            return
                "<p><a href=\"\(rows(period: .awaitingEvent))\">\(words.eventOnes(frame.count(awaitingEvent)))</a></p>"
        }

        private func figure(_ name: String, _ value: String, _ url: String, isLate: Bool = false) -> HTML {
            let mark: HTML? = isLate ? " class=\"late\"" : nil
            return "<div\(mark)><dt>\(name)</dt><dd><a href=\"\(url)\">\(value)</a></dd></div>"
        }

        /// Where the rows behind a figure are.
        private func rows(
            _ outcome: AssignmentFilter.Outcome? = nil, state: Assignment.State? = nil,
            period: AssignmentFilter.Period? = nil
        ) -> String {
            var filter = AssignmentFilter { _ in nil }
            filter.agency = agency
            filter.outcome = outcome
            filter.state = state
            filter.period = period
            return filter.url
        }
    }
}
