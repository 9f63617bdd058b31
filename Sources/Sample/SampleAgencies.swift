// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The forty agencies of Sông Mây, an invented province of the two-level government in force since 1/7/2025.
enum SampleAgencies {
    /// One agency before it has an identity.
    struct Line {
        let name: String
        let shortName: String
        let level: Agency.Level
        let parent: String?
        let code: String
    }

    /// The People's Committee of the province, from which all others hang.
    static let committee = "Ủy ban nhân dân tỉnh Sông Mây"
    /// The standing office of the steering committee.
    static let standingOffice = "Sở Khoa học và Công nghệ"

    static let all: [Line] = [root] + departments + units + communes

    private static let root = Line(
        name: committee, shortName: "UBND tỉnh Sông Mây", level: .province, parent: nil, code: "000.00.00.H99")

    private static let departments: [Line] = [
        ("Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"),
        ("Sở Khoa học và Công nghệ", "Sở KH&CN"),
        ("Sở Nội vụ", "Sở Nội vụ"),
        ("Sở Tài chính", "Sở Tài chính"),
        ("Sở Tư pháp", "Sở Tư pháp"),
        ("Sở Xây dựng", "Sở Xây dựng"),
        ("Sở Công Thương", "Sở Công Thương"),
        ("Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
        ("Sở Y tế", "Sở Y tế"),
        ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
        ("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL"),
        ("Sở Dân tộc và Tôn giáo", "Sở Dân tộc và Tôn giáo"),
        ("Sở Ngoại vụ", "Sở Ngoại vụ"),
        ("Thanh tra tỉnh", "Thanh tra tỉnh"),
        ("Ban Quản lý các khu công nghiệp", "Ban QL các KCN"),
    ].enumerated().map { index, names in
        Line(
            name: names.0, shortName: names.1, level: .department, parent: committee,
            code: "000.00.\(twoDigits(index + 1)).H99")
    }

    private static let units: [Line] = [
        Line(
            name: "Chi cục Tiêu chuẩn Đo lường Chất lượng", shortName: "Chi cục TĐC", level: .serviceUnit,
            parent: standingOffice, code: "000.01.02.H99")
    ]

    private static let communes: [Line] = (wards.map { ("phường", $0) } + villages.map { ("xã", $0) })
        .enumerated().map { index, place in
            Line(
                name: "Ủy ban nhân dân \(place.0) \(place.1)", shortName: "UBND \(place.0) \(place.1)", level: .commune,
                parent: committee, code: "000.00.\(twoDigits(index + 21)).H99")
        }

    private static let wards = ["Tân Hòa", "Đông Giang", "Cầu Mây", "Bến Thượng"]

    private static let villages = [
        "Nà Luông", "Bản Vạn", "Suối Ngần", "Mường Lâm", "Phú Thạch", "Thanh Giang", "Đồng Vang", "Nậm Khòa",
        "Pa Vệ", "Tà Mung", "Hua Nà", "Chiềng Lót", "Mường Thín", "Bó Lạnh", "Long Phúc", "Yên Lạc Thượng",
        "Trung Ngần", "Vĩnh Khê", "Sơn Mẫn",
    ]

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
