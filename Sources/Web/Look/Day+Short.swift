// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension Day {
    /// Day and month as `18/10`, where the year is plain from what stands beside it.
    package var short: String { String(official.prefix(5)) }
}
