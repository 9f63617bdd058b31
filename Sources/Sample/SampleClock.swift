// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Synchronization
import WorkingTime

/// A clock that the sample sets to the moments of its story, always forward.
package final class SampleClock: Sendable {
    private let moment: Mutex<Instant>

    package init(_ moment: Instant) { self.moment = Mutex(moment) }

    /// The clock as an installation takes it; each look is a little later than the last.
    package var clock: Clock {
        Clock { [self] in
            moment.withLock { moment in
                moment = moment.adding(milliseconds: 40)
                return moment
            }
        }
    }

    /// Moves on to a time of a day; a time already passed is left.
    package func advance(to day: Day, hour: Int, minute: Int, zone: Zone) {
        let next = Instant(day: day, hour: hour, minute: minute, in: zone)
        moment.withLock { $0 = max($0, next) }
    }

    /// Moves on by whole minutes.
    package func pass(minutes: Int) {
        moment.withLock { $0 = $0.adding(seconds: minutes * 60) }
    }
}
