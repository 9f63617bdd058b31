// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why a document or a file can't be taken or read.
package enum DocumentRefusal: Sendable, Hashable {
    case documentEmpty
    case documentUnsupported(ending: String)
    case documentTooLarge(megabytes: Int)
    case documentDamaged
    case documentNotUnicode
    case documentIsScan(pages: Int)
    case documentLocked
    case documentProgramMissing(package: String)
    case documentUnreadable
    case documentReaderBusy
    case documentTextTooLong(megabytes: Int)
    case documentIsSecret(SecrecyMark)
    case evidenceIsSecret(SecrecyMark, name: String)
    /// A file of no bytes proves nothing.
    case evidenceIsEmpty(name: String)
    /// A program, or a file whose content is of no kind people exchange as documents.
    case evidenceIsNoDocument(name: String)
    /// The name promises another kind of file than the content is.
    case evidenceNameDisagrees(name: String)
    /// A file that is not taken, whatever it is for; the form it came in says which of its fields.
    case file(FileRefusal, name: String, isEvidence: Bool)
}
