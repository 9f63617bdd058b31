// SPDX-License-Identifier: AGPL-3.0-or-later

import Web

extension Setting where Value == String? {
    package static let host = Setting(
        "listen.host", "NENEP_LISTEN_HOST", .value("host"), .optionalText, standard: nil,
        vi: "Địa chỉ lắng nghe; để trống là chỉ máy này (hoặc mọi địa chỉ khi plain-http-lan).",
        en: "The address to listen on; empty is this machine alone (or every address with plain-http-lan).")

    package static let publicURL = Setting(
        "listen.public-url", "NENEP_PUBLIC_URL", .value("public-url"), .publicURL, standard: nil,
        vi: "Địa chỉ https:// mà người dùng mở, khi đứng sau máy chủ trung gian có TLS.",
        en: "The https:// address that people open, behind a proxy with TLS.")
}

extension Setting where Value == Int {
    package static let port = Setting(
        "listen.port", "NENEP_LISTEN_PORT", .value("port"), .number(0...65_535), standard: 8080,
        vi: "Cổng; 0 là để hệ điều hành chọn.", en: "The port; 0 lets the system choose.")
}

extension Setting where Value == Bool {
    package static let plainHTTPLan = Setting(
        "listen.plain-http-lan", "NENEP_PLAIN_HTTP_LAN", .toggle(on: "plain-http-lan", off: "no-plain-http-lan"),
        .yesOrNo, standard: false,
        vi: "Cho cả mạng nội bộ dùng qua HTTP không mã hóa: ai nghe được đường truyền thì đọc được mật khẩu.",
        en: "Serve a LAN over plain HTTP: whoever listens on the wire reads passwords.")
}

extension Setting where Value == [AddressRange] {
    package static let trustedProxies = Setting(
        "listen.trusted-proxies", "NENEP_TRUSTED_PROXIES", .value("trusted-proxy"), .addresses, standard: [],
        vi:
            "Máy chủ trung gian được tin khi nói địa chỉ người dùng và mã yêu cầu; để trống là chỉ máy này (khi có TLS).",
        en: "Proxies believed about the visitor's address and the request's id; empty is this machine (behind TLS).")
}

extension Setting where Value == String {
    package static let lookFolder = Setting(
        "look.folder", "NENEP_PUBLIC_FOLDER", .value("public-folder"), .folder, standard: "Public",
        vi: "Thư mục giao diện (kiểu, phông chữ).", en: "The folder of the look (styles, fonts).")
}
