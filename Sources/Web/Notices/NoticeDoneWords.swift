// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is said once after something was done with a notice, and what an import lacks.
struct NoticeDoneWords: Words {
    let issued: @Sendable (_ assignments: Int) -> String
    let dropped: String
    let missingPackage: @Sendable (_ package: String) -> String

    static let vi = NoticeDoneWords(
        issued: {
            $0 == 0
                ? "Đã ban hành. Văn bản chỉ thay đổi nhiệm vụ đã giao, không giao nhiệm vụ mới."
                : "Đã ban hành: \($0)\u{a0}nhiệm vụ được giao."
        },
        dropped: "Đã bỏ bản đọc.",
        missingPackage: { "Một số dạng tệp chưa đọc được trên máy chủ này: quản trị cài gói \($0)." })

    static let en = NoticeDoneWords(
        issued: {
            $0 == 0
                ? "Issued. The document changes earlier assignments and gives no new ones."
                : "Issued: \($0)\u{a0}assignments."
        },
        dropped: "The reading has been discarded.",
        missingPackage: { "Some kinds of files can't be read on this server: the administrator installs \($0)." })
}
