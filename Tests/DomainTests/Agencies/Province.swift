// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// An invented province with the kinds of bodies that documents address.
struct Province {
    private(set) var agencies: [Agency] = []
    private(set) var aliases: [AgencyAlias] = []
    private(set) var formerNames: [FormerName] = []
    private var byKey: [String: ID<Agency>] = [:]
    private var next: UInt64 = 1

    /// Departments until 2025, districts until 30/6/2025, communes from 1/7/2025.
    init() {
        add("tinh", "Ủy ban nhân dân tỉnh Sông Mây", "UBND tỉnh", .province)
        add("bcd", "Ban Chỉ đạo ISO - Hành chính tỉnh", "BCĐ ISO tỉnh", .province, "tinh")
        add("vp", "Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh", .department, "tinh")
        add("nv", "Sở Nội vụ", "Sở Nội vụ", .department, "tinh")
        add("tc", "Sở Tài chính", "Sở Tài chính", .department, "tinh")
        add("khcn", "Sở Khoa học và Công nghệ", "Sở KH&CN", .department, "tinh")
        add("tnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT", .department, "tinh", to: "2025-02-28")
        add("nn", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", .department, "tinh", to: "2025-02-28")
        add("nnmt", "Sở Nông nghiệp và Môi trường", "Sở NN&MT", .department, "tinh", from: "2025-03-01")
        add("ldtbxh", "Sở Lao động - Thương binh và Xã hội", "Sở LĐTB&XH", .department, "tinh", to: "2025-02-28")
        add("vh", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL", .department, "tinh")
        add("ct", "Sở Công Thương", "Sở Công Thương", .department, "tinh", from: "2008-04-01")
        add("tp", "Sở Tư pháp", "Sở Tư pháp", .department, "tinh")
        add("gd", "Sở Giáo dục và Đào tạo", "Sở GD&ĐT", .department, "tinh")
        add("ca", "Công an tỉnh", "CA tỉnh", .department, "tinh")
        add("kcn", "Ban Quản lý các khu công nghiệp tỉnh", "BQL các KCN", .department, "tinh")
        add("thanhtra", "Thanh tra tỉnh", "Thanh tra tỉnh", .department, "tinh")
        add("chicuc", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục TCĐLCL", .serviceUnit, "khcn")
        for (key, name) in [("uyen", "Tân Uyên"), ("tam", "Tam Đường"), ("phong", "Phong Thổ"), ("sin", "Sìn Hồ")] {
            addDistrict(key, "huyện \(name)")
        }
        addDistrict("muong", "huyện Mường Tè")
        addDistrict("txlc", "thị xã Lai Châu")
        add("naluong", "Ủy ban nhân dân xã Nà Luông", "UBND xã Nà Luông", .commune, "tinh", from: "2025-07-01")
        add("doanket", "Ủy ban nhân dân phường Đoàn Kết", "UBND phường Đoàn Kết", .commune, "tinh", from: "2025-07-01")
    }

    private mutating func addDistrict(_ key: String, _ place: String) {
        add(key, "Ủy ban nhân dân \(place)", "UBND \(place)", .district, "tinh", to: "2025-06-30")
        add(
            key + ".tnmt", "Phòng Tài nguyên và Môi trường \(place)", "Phòng TN&MT", .districtOffice, key,
            to: "2025-06-30")
        add(
            key + ".ldtbxh", "Phòng Lao động - Thương binh và Xã hội", "Phòng LĐTBXH", .districtOffice, key,
            to: "2025-06-30")
    }

    private mutating func add(
        _ key: String, _ name: String, _ shortName: String, _ level: Agency.Level, _ parent: String? = nil,
        from: String? = nil, to: String? = nil
    ) {
        let id = ID<Agency>(high: 0, low: next)
        next += 1
        byKey[key] = id
        agencies.append(
            Agency(
                id: id, name: name, shortName: shortName, level: level, parent: parent.flatMap { byKey[$0] },
                validFrom: from.flatMap { Day(iso: $0) }, validTo: to.flatMap { Day(iso: $0) }))
    }

    /// Remembers words for agencies.
    mutating func remember(_ phrase: String, _ keys: String...) {
        aliases.append(
            AgencyAlias(
                id: ID(high: 1, low: next), phrase: phrase, target: .agencies(keys.map { self[$0] }),
                at: Instant(milliseconds: 0), person: ID(high: 2, low: 1)))
        next += 1
    }

    /// Gives an agency a name it carried until a day.
    mutating func name(_ key: String, _ name: String, _ shortName: String, until day: String) {
        guard let day = Day(iso: day) else { return }
        formerNames.append(
            FormerName(id: ID(high: 3, low: next), agency: self[key], name: name, shortName: shortName, until: day))
        next += 1
    }

    var directory: AgencyDirectory {
        AgencyDirectory(agencies: agencies, aliases: aliases, formerNames: formerNames)
    }

    subscript(key: String) -> ID<Agency> { byKey[key] ?? ID(high: 9, low: 9) }

    func keys(_ ids: [ID<Agency>]) -> [String] {
        ids.map { id in byKey.first { $0.value == id }?.key ?? "?" }
    }
}
