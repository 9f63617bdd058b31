// SPDX-License-Identifier: AGPL-3.0-or-later
import HTML

extension OfficialLetter {
    /// The complete page as text, to be handed to a renderer of PDF or sent to a browser.
    public func page(layout: LetterLayout = .decree30) -> String { html(layout: layout).markup }
}
