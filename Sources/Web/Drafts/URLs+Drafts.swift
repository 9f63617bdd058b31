// SPDX-License-Identifier: AGPL-3.0-or-later

/// Drafts kept while typing.
extension URLs {
    package static let keepDraft = "/ban-nhap"
    package static let dropDraft = "/ban-nhap/bo"
}
