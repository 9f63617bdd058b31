// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// The page for a request that gets no answer of its own: a sentence, what to do, and the request's code.
package struct FaultPage: Sendable {
    package let fault: Fault
    /// Finds the details in the log.
    package let requestID: String

    package init(fault: Fault, requestID: String) {
        self.fault = fault
        self.requestID = requestID
    }

    package func html(in frame: Frame) -> HTML {
        let words = FaultWords.in(frame.language)
        let message = words.message(for: fault)
        let body: HTML = """
            <p>\(message.text)</p>
            <p><a class="btn" href="\(URLs.home)">\(words.toFirstPage)</a></p>
            <p class="hint">\(words.requestID(requestID))</p>
            """
        // A title is no sentence.
        let title = message.title.hasSuffix(".") ? String(message.title.dropLast()) : message.title
        return Page(title: title, isNarrow: true, body: body).html(in: frame)
    }
}
