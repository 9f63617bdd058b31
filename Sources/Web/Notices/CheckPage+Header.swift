// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What was read of the document as a whole: shown in one line, editable below it.
///
/// Fields: `kind`, `number`, `issuedOn`, `issuer`, `place`, `subject`, `signer`, `position`, `recipients` (one a line).
extension CheckPage {
    func header(_ frame: Frame, _ words: CheckWords) -> HTML {
        let signer = [notice.signer.name, notice.signer.position].filter { !$0.isEmpty }.joined(separator: ", ")
        let facts: [(String, String)] = [
            (words.number, notice.number), (words.issuedOn, notice.issuedOn?.official ?? ""),
            (words.issuer, notice.issuer), (words.signer, signer),
            (words.recipients, notice.recipients.isEmpty ? "" : words.places(notice.recipients.count)),
        ]
        let items = facts.map { name, value -> HTML in
            let isDerived = isIssuerDerived && name == words.issuer
            let shown: HTML =
                value.isEmpty
                ? "<span class=\"ask\">\(words.notRead)</span>"
                : isDerived
                    ? "\(value) <span class=\"ask\">\(words.derived)</span>" : "\(value) \(Icon.check.html)"
            return "<div><dt>\(name)</dt><dd>\(shown)</dd></div>"
        }
        let typed = typed.of(URLs.noticeHeader(notice.id))
        return """
            <dl class="heads">\(items)</dl>\
            \(Look.details(words.editHeader, isOpen: !typed.faults.isEmpty, headerForm(typed, frame, words)))
            """
    }

    private func headerForm(_ typed: Typed, _ frame: Frame, _ words: CheckWords) -> HTML {
        let prefix = "h-"
        func field(_ name: String, _ label: String) -> Field { Field(name, label, prefix: prefix, typed: typed) }
        return """
            \(Look.formStart(URLs.noticeHeader(notice.id), frame, version: notice.version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: prefix))<div class="grid">\
            \(field("kind", words.kindOfDocument).line(typed.text("kind", or: notice.kind)))\
            \(field("number", words.number).line(typed.text("number", or: notice.number)))\
            \(field("issuedOn", words.issuedOn).day(typed.text("issuedOn", or: notice.issuedOn?.official ?? "")))\
            \(field("place", words.place).line(typed.text("place", or: notice.place)))</div>\
            \(field("issuer", words.issuer).line(typed.text("issuer", or: notice.issuer), list: "agencies"))\
            \(field("subject", words.subject).area(typed.text("subject", or: notice.subject), rows: 2))<div class="grid">\
            \(field("signer", words.signer).line(typed.text("signer", or: notice.signer.name)))\
            \(field("position", words.position).line(typed.text("position", or: notice.signer.position)))</div>\
            \(field("recipients", words.recipients).area(
                typed.text("recipients", or: notice.recipients.joined(separator: "\n")), rows: 4))\
            \(Look.submit(words.saveHeader, .plain))</form>
            """
    }
}
