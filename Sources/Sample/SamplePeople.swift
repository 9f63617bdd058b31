// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The invented people of Sông Mây: someone in every role.
enum SamplePeople {
    struct Line {
        let userName: String
        let name: String
        let role: Role
        /// The agency's short name.
        let agency: String
        /// Days from today until which the role may be used.
        var daysLeft: Int?
    }

    static let all: [Line] = officials + secretaries

    private static let officials: [Line] = [
        Line(userName: "quantri", name: "Trần Minh Quân", role: .administrator, agency: "Sở KH&CN"),
        Line(userName: "yen.do", name: "Đỗ Hải Yến", role: .standingOfficer, agency: "Sở KH&CN"),
        Line(userName: "nam.pham", name: "Phạm Hoài Nam", role: .standingOfficer, agency: "Sở KH&CN"),
        Line(userName: "lan.vu", name: "Vũ Thị Lan", role: .clerk, agency: "Sở KH&CN"),
        Line(userName: "anh.pham", name: "Phạm Thị Lan Anh", role: .agencyHead, agency: "Sở KH&CN"),
        Line(userName: "toan.bui", name: "Bùi Quốc Toàn", role: .committeeOffice, agency: "UBND tỉnh Sông Mây"),
        Line(userName: "khanh.lo", name: "Lò Văn Khánh", role: .provincialLeader, agency: "UBND tỉnh Sông Mây"),
        Line(userName: "son.hoang", name: "Hoàng Ngọc Sơn", role: .homeAffairsReviewer, agency: "Sở Nội vụ"),
        Line(userName: "hoa.le", name: "Lê Thanh Hoa", role: .financeReviewer, agency: "Sở Tài chính"),
        Line(userName: "thu.cao", name: "Cao Minh Thu", role: .committeeMember, agency: "Sở Tư pháp"),
        Line(userName: "the.hoang", name: "Hoàng Thế Vinh", role: .agencyHead, agency: "Sở Công Thương"),
        Line(userName: "ngan.luong", name: "Lường Thị Ngân", role: .qualityRepresentative, agency: "Sở Công Thương"),
        Line(userName: "pao.vang", name: "Vàng A Páo", role: .isoSecretary, agency: "Sở Công Thương"),
        Line(userName: "mai.dinh", name: "Đinh Thị Mai", role: .officer, agency: "Sở Công Thương"),
        Line(userName: "binh.quach", name: "Quách Thị Bình", role: .officer, agency: "Sở Công Thương"),
        Line(userName: "duc.ngo", name: "Ngô Minh Đức", role: .internalAuditor, agency: "Sở Công Thương"),
        Line(
            userName: "khach.danhgia", name: "Nguyễn Tuấn Kiệt", role: .externalReader, agency: "Sở Công Thương",
            daysLeft: 30),
        Line(userName: "hang.nguyen", name: "Nguyễn Thị Thu Hằng", role: .isoSecretary, agency: "Sở NN&MT"),
    ]

    /// Every other agency has an ISO secretary, named `thuky.` and the agency's place in the directory.
    private static let secretaries: [Line] = SampleAgencies.all
        .filter { line in
            line.level != .province && !["Sở Công Thương", "Sở NN&MT"].contains(line.shortName)
        }
        .enumerated().map { index, agency in
            Line(
                userName: "thuky.\(index + 1)", name: names[index % names.count], role: .isoSecretary,
                agency: agency.shortName)
        }

    private static let names = [
        "Bùi Thu Trang", "Lường Văn Sơn", "Mùa A Dính", "Tòng Thị Hiền", "Quàng Văn Phong", "Nguyễn Hữu Tài",
        "Trần Thị Bích", "Lê Quang Huy", "Giàng Thị Mỷ", "Phạm Văn Đạt", "Hoàng Thị Kim Oanh", "Đặng Quốc Việt",
        "Cà Văn Thương", "Nông Thị Nga", "Vi Văn Lợi", "Hà Minh Tuấn", "Đỗ Thị Thanh", "Ngô Bá Khoa",
        "Lò Thị Xuân", "Dương Đức Thắng",
    ]
}
