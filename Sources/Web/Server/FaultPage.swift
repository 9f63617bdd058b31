// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// The page for a request that gets no answer of its own: a sentence, what to do, and the request's code.
package struct FaultPage: Sendable {
    package let fault: Fault
    /// Finds the details in the log.
    package let requestID: String
    /// Somebody who is signed in looks signed out here, because the database wasn't asked who it is.
    package let hidesVisitor: Bool

    package init(fault: Fault, requestID: String, hidesVisitor: Bool = false) {
        self.fault = fault
        self.requestID = requestID
        self.hidesVisitor = hidesVisitor
    }

    package func html(in frame: Frame) -> HTML {
        let words = FaultWords.in(frame.language)
        let message = words.message(for: fault)
        let signedIn: HTML? = hidesVisitor ? "<p>\(words.stillSignedIn)</p>" : nil
        let body: HTML = """
            <p>\(message.text)</p>\(signedIn)
            <p><a class="btn" href="\(URLs.home)">\(words.toFirstPage)</a></p>
            <p class="hint">\(words.requestID(requestID))</p>
            """
        // A title is no sentence.
        let title = message.title.hasSuffix(".") ? String(message.title.dropLast()) : message.title
        return Page(title: title, isNarrow: true, body: body).html(in: frame)
    }
}
