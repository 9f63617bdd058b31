// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// The second lock beside the form token: the browser's own word on where a write comes from.
enum OriginCheck {
    /// Whether the request may come from a page of ours; what a browser doesn't say is not held against it.
    static func allows(_ headers: HTTPFields, authority: String?) -> Bool {
        if let site = headers[HeaderNames.fetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = headers[.origin] else { return true }
        guard let authority, let mark = origin.firstRange(of: "://") else { return false }
        return origin[mark.upperBound...].lowercased() == authority.lowercased()
    }
}
