// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Which notices an agency has work from, told by an index alone: every list offers them, and every notice asks.
    ///
    /// Agency and accepting body of an assignment hardly ever change, so that reports and notes cost nothing more.
    static let seenNotices = Migration(21, "seen notices") { schema in
        try schema.index("assignment_by_agency_and_notice", on: "assignment", ["agency_id", "notice_id"])
        try schema.index("assignment_by_accepting_and_notice", on: "assignment", ["accepting_id", "notice_id"])
    }
}
