// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// Setting up one's second factor: the app, the secret, the first code.
package struct SecondFactorSetupPage: Sendable {
    package let offer: SecondFactorDesk.Offer
    /// The picture a phone reads: an SVG path and the side of its square; nil without the program that draws it.
    package let picture: QRPicture?
    package let duty: SecondFactorDuty
    /// Where to go on, for those who may do it later.
    package let next: String
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = SecondFactorWords.in(frame.language)
        let code = Field("code", words.code, help: words.codeHelp, typed: typed)
            .line("", size: 8, complete: "one-time-code", isRequired: true)
        let password: HTML? =
            offer.isConfirmed
            ? nil
            : Field("current", words.password, help: words.passwordHelp, typed: typed)
                .line("", type: "password", complete: "current-password", isRequired: true)
        let form: HTML = """
            \(Look.formStart(URLs.confirmSecondFactor, frame))\(Look.hidden("token", offer.token))\
            \(Look.hidden("tiep", next))\(password)\(code)<div class="go">\(Look.submit(words.confirm))\(later(words))</div></form>
            """
        let body: HTML = """
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(Look.section(words.stepApp, "<p>\(words.stepAppText)</p>"))\
            \(Look.section(words.stepScan, scan(words)))\(Look.section(words.stepCode, form))
            """
        return Page(
            title: words.title, line: .text(line(words)), breadcrumbs: crumbs(frame), isNarrow: true, body: body
        ).html(in: frame)
    }

    private func line(_ words: SecondFactorWords) -> String {
        switch duty {
        case .demanded: words.demanded
        case .asked(let since): words.asked(since.official)
        case .none, .met: words.explained
        }
    }

    private func crumbs(_ frame: Frame) -> [Link] {
        duty == .demanded ? [] : [Link(OwnAccountWords.in(frame.language).title, URLs.account)]
    }

    private func later(_ words: SecondFactorWords) -> HTML {
        guard case .asked = duty else { return .empty }
        return "<a class=\"btn-link\" href=\"\(next.isEmpty ? URLs.home : next)\">\(words.later)</a>"
    }

    private func scan(_ words: SecondFactorWords) -> HTML {
        let grouped = Look.grouped(offer.secret)
        let secret: HTML = "<p>\(words.secret): <span class=\"mono\">\(grouped)</span></p>"
        guard let picture else { return "<p>\(words.noPicture)</p>\(secret)" }
        return "<p>\(words.stepScanText)</p>\(picture.html(words.picture))\(secret)"
    }
}

extension Look {
    /// A long code in groups of four, as people copy it.
    static func grouped(_ text: String) -> String {
        var groups: [Substring] = []
        var rest = text[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}

/// The recovery codes, shown this once.
package struct RecoveryCodesPage: Sendable {
    package let codes: [String]
    package let next: String

    package func html(in frame: Frame) -> HTML {
        let words = SecondFactorWords.in(frame.language)
        let items = codes.map { "<li class=\"mono\">\($0)</li>" as HTML }
        let body: HTML = """
            <ol class="codes">\(items)</ol>\
            <p class="acts under">\(Look.button(words.goOn, to: next.isEmpty ? URLs.account : next, .primary))</p>
            """
        return Page(
            title: words.recoveryTitle, line: .text(words.recoveryLead), actions: Look.printer(words.printCodes),
            isNarrow: true, body: body
        ).html(in: frame)
    }
}

/// One's second factor once it is there: recovery codes, another phone, switching it off.
package struct SecondFactorPage: Sendable {
    package let setAt: Instant
    package let codesLeft: Int
    package let isRequired: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = SecondFactorWords.in(frame.language)
        let remove: HTML =
            isRequired
            ? "<p class=\"help\">\(words.required)</p>"
            : form(words.removeFold, words.removeLead, words.remove, URLs.removeSecondFactor, "c-", words, frame)
        let body: HTML = """
            \(Look.faults(typed, LookWords.in(frame.language)))\
            <p>\(words.explained)</p>\
            \(form(words.renewFold, words.renewLead, words.renew, URLs.renewRecoveryCodes, "a-", words, frame))\
            \(form(words.replaceFold, words.replaceLead, words.replace, URLs.replaceSecondFactor, "b-", words, frame))\
            \(remove)
            """
        let left = LookWords.in(frame.language).sentence(words.codesLeft(codesLeft, RecoveryCode.count))
        let line = "\(words.isOn(frame.day(setAt))) \(left)."
        return Page(
            title: words.title, line: .text(line),
            breadcrumbs: [Link(OwnAccountWords.in(frame.language).title, URLs.account)], isNarrow: true, body: body
        ).html(in: frame)
    }

    private func form(
        _ title: String, _ lead: String, _ button: String, _ url: String, _ prefix: String, _ words: SecondFactorWords,
        _ frame: Frame
    ) -> HTML {
        let field = Field("current", words.password, prefix: prefix).line(
            "", type: "password", complete: "current-password")
        return Look.details(
            title, isOpen: typed.action == url,
            """
            <p>\(lead)</p>\(Look.formStart(url, frame))\(field)<div class="go">\(Look.submit(button, .plain))</div></form>
            """)
    }
}
