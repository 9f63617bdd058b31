// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of how far the whole province is, and of the rules behind it.
package struct StandingWords: Words {
    package let title: String
    package let asOf: @Sendable (String) -> String
    package let day: String
    package let show: String
    package let rule: @Sendable (String) -> String
    package let attained: @Sendable (String) -> String
    package let noRule: String
    package let total: String
    package let counted: String
    package let rows: String
    package let since: String
    package let oldCertificate: String
    package let notMandatory: String
    package let regulations: String
    package let regulationsLine: String
    package let editions: String
    package let code: String
    package let adopted: String
    package let until: String
    package let source: String
    package let notAdopted: String
    /// Of an edition that no decision has made a Vietnamese standard.
    package let notPublished: String
    package let recordEdition: String
    package let editionHelp: String
    package let obligations: String
    package let mandatory: String
    package let encouraged: String
    package let neither: String
    package let recordObligation: String
    package let validFrom: String
    package let saved: String
    package let change: String

    package static let vi = StandingWords(
        title: "Tình hình áp dụng HTQLCL toàn tỉnh",
        asOf: { "Tính đến hết ngày \($0)" },
        day: "Tính đến hết ngày",
        show: "Xem",
        rule: { "Diện áp dụng theo \($0)" },
        attained: { "Hoàn thành tính theo \($0)" },
        noRule: "Chưa có quy định về diện áp dụng vào ngày này.",
        total: "Cộng",
        counted: "Cơ quan tính đến",
        rows: "Danh sách",
        since: "Từ ngày",
        oldCertificate: "đã có giấy chứng nhận theo quy định cũ, chưa công bố",
        notMandatory: "Cơ quan không thuộc diện áp dụng được tính riêng, không vào tổng.",
        regulations: "Tiêu chuẩn và diện áp dụng",
        regulationsLine: "Các quy định này là dữ liệu, có căn cứ và ngày hiệu lực; ghi thêm khi có văn bản mới.",
        editions: "Phiên bản tiêu chuẩn",
        code: "Ký hiệu",
        adopted: "Áp dụng từ ngày",
        until: "Đến hết ngày",
        source: "Căn cứ",
        notAdopted: "chưa áp dụng", notPublished: "chưa công bố thành TCVN",
        recordEdition: "Ghi phiên bản",
        editionHelp: "Ngày áp dụng để trống nếu chưa được công bố thành TCVN.",
        obligations: "Diện áp dụng",
        mandatory: "Bắt buộc",
        encouraged: "Khuyến khích",
        neither: "Không quy định",
        recordObligation: "Ghi quy định",
        validFrom: "Từ ngày",
        saved: "Đã ghi quy định.", change: "Sửa"
    )

    package static let en = StandingWords(
        title: "How far the province is",
        asOf: { "As of the end of \($0)" },
        day: "As of",
        show: "Show",
        rule: { "Who must apply, by \($0)" },
        attained: { "Attained, by \($0)" },
        noRule: "No rule said who must apply on this day.",
        total: "Total",
        counted: "Counted",
        rows: "The agencies",
        since: "Since",
        oldCertificate: "certified under the earlier rule, not declared since",
        notMandatory: "Agencies it does not apply to are apart and not in the total.",
        regulations: "Standards, and who must apply them",
        regulationsLine: "These rules are data with their source and days; record more when a new text comes.",
        editions: "Editions of the standard",
        code: "Code",
        adopted: "In force from",
        until: "Until",
        source: "Source",
        notAdopted: "not adopted", notPublished: "not published as a TCVN yet",
        recordEdition: "Record an edition",
        editionHelp: "Leave the day empty while it is not adopted.",
        obligations: "Who must apply",
        mandatory: "Mandatory",
        encouraged: "Encouraged",
        neither: "Neither",
        recordObligation: "Record a rule",
        validFrom: "From",
        saved: "The rule is recorded.", change: "Correct"
    )
}
