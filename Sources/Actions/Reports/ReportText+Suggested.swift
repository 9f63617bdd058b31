// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ReportText {
    /// What an agency's first report begins with: its usual symbol, recipients and the position that signs.
    ///
    /// The document is Vietnamese whatever the reader's language (DESIGN.md 2); the office may change all of it.
    static func suggested(for agency: Agency) -> ReportText {
        ReportText(
            symbol: "BC-\(initials(of: agency.name))",
            recipients: ["Như trên", "Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c)", "Lưu: VT"],
            authority: authority(of: agency))
    }

    /// The first letters of a name, as symbols of documents use them: `Sở Khoa học và Công nghệ` gives `SKHCN`.
    private static func initials(of name: String) -> String {
        let words = name.split { $0 == " " || $0 == "," || $0 == "-" }
        return String(words.filter { $0 != "và" && $0 != "tỉnh" }.compactMap { $0.uppercased().first })
    }

    private static func authority(of agency: Agency) -> [String] {
        let positions: [(String, [String])] = [
            ("Sở", ["GIÁM ĐỐC"]), ("Văn phòng", ["CHÁNH VĂN PHÒNG"]), ("Ban", ["TRƯỞNG BAN"]),
            ("Ủy ban nhân dân", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]), ("Thanh tra", ["CHÁNH THANH TRA"]),
        ]
        return positions.first { agency.name.hasPrefix($0.0) }?.1 ?? ["THỦ TRƯỞNG"]
    }
}
