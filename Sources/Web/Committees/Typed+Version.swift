// SPDX-License-Identifier: AGPL-3.0-or-later

extension Typed {
    /// The version a form is sent against: the one it was sent against before, so that what changed meanwhile is not
    /// overwritten by pressing again.
    func version(_ stored: Int?) -> Int? { values["version"]?.first.flatMap { Int($0) } ?? stored }
}
