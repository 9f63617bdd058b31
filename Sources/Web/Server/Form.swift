// SPDX-License-Identifier: AGPL-3.0-or-later

/// What somebody filled in: the texts, and the files handed in.
package struct Form: Fields {
    package let pairs: [(name: String, value: String)]
    package let files: [UploadedFile]

    package init(_ pairs: [(name: String, value: String)] = [], files: [UploadedFile] = []) {
        self.pairs = pairs.map { ($0.name, FieldText.cleaned($0.value)) }
        self.files = files
    }

    /// The files of a field, in their order.
    package func files(_ field: String) -> [UploadedFile] { files.filter { $0.field == field } }

    /// The first file of a field.
    package func file(_ field: String) -> UploadedFile? { files.first { $0.field == field } }

    /// Names this submission, so that sending it twice does it once; nil when the form doesn't carry it.
    ///
    /// Ours has 64 digits; a longer one is nobody's of ours, and would only fill the table of those that were handled.
    package var request: String? { textIfAny("request").flatMap { $0.utf8.count <= 64 ? $0 : nil } }
}
