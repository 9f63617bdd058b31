// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Forms whose texts are kept while they are typed.
extension Look {
    /// The field that names the form whose draft is kept or dropped.
    package static let draftField = "nhap"

    /// Opens a write form that is kept while it is typed into; close it with `</form>`.
    ///
    /// Where something is kept, the line above the form says since when and offers to drop it; the script fills that line
    /// when it has kept something. A text that takes the place of another one is sent against the version it was typed
    /// against (`isReplacing`), so that nobody's words are replaced unseen after a night.
    package static func keptFormStart(
        _ action: String, _ frame: Frame, _ typed: Typed, version: Int? = nil, hasFiles: Bool = false,
        isReplacing: Bool = false
    ) -> HTML {
        let words = LookWords.in(frame.language)
        let draft = typed.draft
        let at = draft.map { $0.at.day(in: frame.zone) == frame.today ? frame.clock($0.at) : frame.moment($0.at) }
        let line: HTML = """
            <form class="kept" method="post" action="\(URLs.dropDraft)"\("hidden", if: draft == nil)>\
            \(hidden("csrf", frame.csrf))\(hidden(draftField, action))\(hidden("ve", frame.path))\
            <span role="status">\(at.map { words.draftKept($0) })</span> · \
            <button class="plain">\(words.dropDraft)</button></form>
            """
        let base = isReplacing ? draft?.version ?? version : version
        let start = formStart(action, frame, version: base, hasFiles: hasFiles, keeps: words)
        return line + start
    }
}
