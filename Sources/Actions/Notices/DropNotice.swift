// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// A reading is given up: the document was imported by mistake.
///
/// What was imported is kept, out of the lists.
package struct DropNotice: Action {
    package static let name = TrailAction.notice(.dropNotice)
    package let notice: ID<Notice>
    package let version: Int

    package init(_ notice: ID<Notice>, version: Int) {
        self.notice = notice
        self.version = version
    }

    package var ability: Ability? { .prepareNotice }

    package func perform(_ work: Work) throws {
        var notice = try work.draftNotice(notice, version: version)
        notice.droppedAt = work.now
        notice.version += 1
        try work.recorder.update(notice, from: version)
        work.about(notice.id)
        work.note(.number, from: notice.number)
    }
}
