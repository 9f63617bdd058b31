// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Taking a document in: its text pasted, or its file.
///
/// Fields: `text`, `file`.
package struct NoticeImportPage: Sendable {
    /// Endings of files that can be read here and now, such as `.docx`.
    package let kinds: [String]
    /// What can't be read because a program is missing, in sentences.
    package let missing: [String]
    /// The document that is already there, when the same came twice.
    package let double: Link?
    package let typed: Typed

    package init(kinds: [String], missing: [String] = [], double: Link? = nil, typed: Typed = .fresh) {
        self.kinds = kinds
        self.missing = missing
        self.double = double
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let text = NoticeWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let notes = missing.map { Message(.info, $0).html }
        let twice: HTML? = double.map { Message(.warning, text.alreadyHere, "", link: $0).html }
        let kindList = kinds.joined(separator: ", ")
        return Page(
            title: text.importOne, line: .text(text.importLine),
            breadcrumbs: [Link(look.entries(.notices), URLs.notices), Link(text.importOne, "")], entry: .notices,
            isNarrow: true,
            body: """
                \(twice)\(Look.formStart(URLs.importNotice, frame, hasFiles: true))\(Look.faults(typed, look))\
                \(Field("file", text.file, help: text.fileHelp(kindList), typed: typed)
                    .files(several: false, accept: kinds.joined(separator: ","), look))\(notes)\
                <p class="or"><span>\(text.or)</span></p>\
                \(Field("text", text.paste, help: text.pasteHelp, typed: typed)
                    .area(typed.text("text"), rows: 14, isQuoted: true))\
                <div class="row">\(Look.submit(text.read, icon: .fileText))\(Look.button(text.toList, to: URLs.notices, .link))\
                </div></form>
                """
        ).html(in: frame)
    }
}
