// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Notices.
extension URLs {
    package static let notices = "/van-ban"
    package static let importNotice = "/van-ban/nhap"

    package static func notice(_ id: ID<Notice>) -> String { "/van-ban/\(id)" }

    /// The checking page, perhaps with one order open.
    package static func check(_ id: ID<Notice>, order key: Int? = nil) -> String {
        link("/van-ban/\(id)/kiem-tra", [("y", key.map(String.init) ?? "")]) + (key.map { "#y\($0)" } ?? "")
    }

    /// The form of a notice's header fields.
    package static func noticeHeader(_ id: ID<Notice>) -> String { "/van-ban/\(id)/thong-tin" }

    /// The form of one order under check.
    package static func checkOrder(_ id: ID<Notice>, _ key: Int) -> String { "/van-ban/\(id)/y/\(key)" }

    package static func addOrder(_ id: ID<Notice>) -> String { "/van-ban/\(id)/them-y" }
    package static func issue(_ id: ID<Notice>) -> String { "/van-ban/\(id)/ban-hanh" }
    package static func discard(_ id: ID<Notice>) -> String { "/van-ban/\(id)/bo" }
    package static func noticeSource(_ id: ID<Notice>) -> String { "/van-ban/\(id)/ban-goc" }
}
