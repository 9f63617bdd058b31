// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the search page.
package struct SearchWords: Words {
    package let title: String
    package let lead: String
    package let label: String
    package let seek: String
    package let found: @Sendable (_ assignments: String, _ notices: Int, _ letters: Int, _ agencies: Int) -> String
    package let nothing: String
    package let nothingText: String
    package let assignments: String
    package let notices: String
    package let letters: String
    package let agencies: String
    package let seeAll: @Sendable (String) -> String

    package static let vi = SearchWords(
        title: "Tìm kiếm",
        lead:
            "Tìm trong nhiệm vụ, báo cáo, bằng chứng, số văn bản, văn bản đi và tên cơ quan bạn được xem.",
        label: "Từ cần tìm (không cần gõ dấu)",
        seek: "Tìm",
        found: { "\($0) nhiệm vụ, \($1) văn bản, \($2) văn bản đi, \($3) cơ quan" },
        nothing: "Không tìm thấy gì khớp",
        nothingText: "Thử ít chữ hơn, hoặc tìm theo số văn bản như 46/TB-UBND. Chỉ tìm trong những gì bạn được xem.",
        assignments: "Nhiệm vụ",
        notices: "Văn bản",
        letters: "Văn bản đi",
        agencies: "Cơ quan, đơn vị",
        seeAll: { "Xem cả \($0) nhiệm vụ" }
    )

    package static let en = SearchWords(
        title: "Search",
        lead:
            "Looks in assignments, reports, evidence, document numbers, letters and names of agencies that you may see.",
        label: "Words (with or without accents)",
        seek: "Search",
        found: {
            "\($0) assignments, \($1) documents, \($2) letters, \($3) agencies"
        },
        nothing: "Nothing matches",
        nothingText: "Try fewer words, or a document's number such as 46/TB-UBND. Only what you may see is searched.",
        assignments: "Assignments",
        notices: "Documents",
        letters: "Outgoing letters",
        agencies: "Agencies",
        seeAll: { "See all \($0) assignments" }
    )
}
