// SPDX-License-Identifier: AGPL-3.0-or-later

/// What became of one affair when its agency ended; it stays readable on the record it is about.
package struct HandedOver: Sendable, Hashable {
    package let id: ID<HandedOver>
    package let reorganisation: ID<Reorganisation>
    package let kind: Affair.Kind
    package let record: [UInt8]
    package let from: ID<Agency>
    /// Who has it now; nil when it lapsed.
    package let to: ID<Agency>?
    /// The assignment a duty ended in, because its agency had the same order already.
    package let into: ID<Assignment>?

    package init(
        id: ID<HandedOver>, reorganisation: ID<Reorganisation>, kind: Affair.Kind, record: [UInt8], from: ID<Agency>,
        to: ID<Agency>?, into: ID<Assignment>? = nil
    ) {
        self.id = id
        self.reorganisation = reorganisation
        self.kind = kind
        self.record = record
        self.from = from
        self.to = to
        self.into = into
    }
}
