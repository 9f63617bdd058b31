// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// What is said of a file's digital signatures, and of the encoding its text was in.
struct SignatureWords: Words {
    let title: String
    let none: String
    let pending: String
    let missing: @Sendable (_ package: String) -> String
    let unreadable: String
    /// Who signed, for whom, at what time of which day; the last three may be empty.
    let signedBy: @Sendable (_ name: String, _ organization: String, _ clock: String, _ day: String) -> String
    let unnamed: String
    let intact: String
    /// What was signed is as it was, but more was added behind it.
    let intactWithAdditions: String
    let altered: String
    let unverifiable: String
    let trust: @Sendable (SignatureCheck.Signature.Trust) -> String
    let convertedFrom: @Sendable (_ encoding: String) -> String
    let encodingFact: String

    static let vi = SignatureWords(
        title: "Chữ ký số",
        none: "Tệp không có chữ ký số.",
        pending: "Đang kiểm tra chữ ký số; tải lại trang sau ít giây.",
        missing: { "Chưa kiểm tra được chữ ký số trên máy chủ này: quản trị cài gói \($0)." },
        unreadable: "Không kiểm tra được chữ ký số: tệp bị khóa hoặc bị hỏng.",
        signedBy: { name, organization, clock, day in
            let body = organization.isEmpty || organization == name ? "" : " (\(organization))"
            return "\(name)\(body) ký số" + (day.isEmpty ? "" : " lúc \(clock) ngày \(day)")
        },
        unnamed: "Người ký không ghi tên",
        intact: "Nội dung đúng như lúc ký.",
        intactWithAdditions: "Phần được ký không thay đổi; sau khi ký, tệp có thêm nội dung.",
        altered: "Nội dung đã bị thay đổi sau khi ký.",
        unverifiable: "Không đọc được chữ ký này để kiểm tra.",
        trust: { trust in
            switch trust {
            case .trusted: "Chứng thư số do tổ chức được tin cậy cấp."
            case .unknownIssuer: "Chưa xác minh được tổ chức cấp chứng thư số trên máy chủ này."
            case .expired: "Chứng thư số đã hết hạn."
            case .revoked: "Chứng thư số đã bị thu hồi."
            case .unchecked: "Chưa kiểm tra được chứng thư số."
            }
        },
        convertedFrom: { "Đã chuyển từ mã \($0)" },
        encodingFact: "Bảng mã")

    static let en = SignatureWords(
        title: "Digital signature",
        none: "The file has no digital signature.",
        pending: "The digital signatures are being checked; load the page again in a few seconds.",
        missing: {
            "Digital signatures can't be checked on this server: the administrator installs the package \($0)."
        },
        unreadable: "The digital signatures can't be checked: the file is locked or damaged.",
        signedBy: { name, organization, clock, day in
            let body = organization.isEmpty || organization == name ? "" : " (\(organization))"
            return "\(name)\(body) signed digitally" + (day.isEmpty ? "" : " at \(clock) on \(day)")
        },
        unnamed: "A signer without a name",
        intact: "The content is as it was signed.",
        intactWithAdditions: "What was signed is unchanged; more was added to the file afterwards.",
        altered: "The content was changed after it was signed.",
        unverifiable: "This signature can't be read, so it can't be checked.",
        trust: { trust in
            switch trust {
            case .trusted: "The certificate was issued by a trusted body."
            case .unknownIssuer: "Who issued the certificate can't be verified on this server."
            case .expired: "The certificate has expired."
            case .revoked: "The certificate has been revoked."
            case .unchecked: "The certificate could not be checked."
            }
        },
        convertedFrom: { "Converted from \($0)" },
        encodingFact: "Encoding")
}
