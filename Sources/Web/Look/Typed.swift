// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// What was typed into a form that could not be carried out, with what is wrong with it.
///
/// A page is shown again with it (422 or 409), so that nothing typed is lost. fresh is the form's first showing.
package struct Typed: Sendable {
    /// What is wrong with one field.
    package struct Fault: Sendable, Hashable {
        /// Name of the field; empty when the fault is of the form as a whole.
        package let field: String
        /// A sentence that says what to do.
        package let sentence: String

        package init(_ field: String, _ sentence: String) {
            self.field = field
            self.sentence = sentence
        }
    }

    /// The address of the form, so that a page with several forms knows which was sent.
    package let action: String
    package let values: [String: [String]]
    package private(set) var faults: [Fault]
    /// What was typed into the page's forms before and never sent, by the forms' addresses.
    package var kept: [String: KeptDraft] = [:]
    /// The draft this shows again; nil when it was sent.
    package private(set) var draft: KeptDraft?
    /// Set when the record changed since the form was shown: the text that is lost where its form is gone by now.
    package var overtaken: String?

    package init(action: String, values: [String: [String]], faults: [Fault]) {
        self.action = action
        self.values = values
        self.faults = faults
    }

    /// Nothing typed yet.
    package static let fresh = Typed(action: "", values: [:], faults: [])

    /// The part of it that belongs to one form of the page.
    package func of(_ action: String) -> Typed {
        if self.action == action { return self }
        guard let draft = kept[action] else { return .fresh }
        var typed = Typed(
            action: action, values: Dictionary(grouping: draft.fields, by: \.name).mapValues { $0.map(\.value) },
            faults: [])
        typed.draft = draft
        return typed
    }

    /// The same with its faults told at one field.
    package func pointing(at field: String?) -> Typed {
        guard let field else { return self }
        var typed = self
        typed.faults = faults.map { Fault(field, $0.sentence) }
        return typed
    }

    /// Whether there is something to see in a form that is folded away.
    package var isOpen: Bool { !faults.isEmpty || draft != nil }

    /// What was typed into a field, or what the record holds.
    package func text(_ field: String, or stored: String = "") -> String { values[field]?.first ?? stored }

    /// Whether a choice was ticked, or is by the record.
    package func isChosen(_ field: String, _ value: String, or stored: Bool = false) -> Bool {
        values.isEmpty ? stored : values[field]?.contains(value) ?? false
    }

    /// What is wrong with a field.
    package func fault(_ field: String) -> String? { faults.first { $0.field == field }?.sentence }
}
