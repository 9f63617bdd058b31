// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// A column of the table of agencies, found by its heading in Vietnamese or English.
enum ImportColumn: String, CaseIterable, Sendable {
    case name, shortName, level, parent, code, validFrom, validTo, aliases

    /// The headings, without marks.
    private var headings: Set<String> {
        switch self {
        case .name: ["ten", "ten day du", "ten co quan", "ten co quan, don vi", "co quan", "name", "full name"]
        case .shortName: ["ten tat", "ten viet tat", "viet tat", "ten ngan", "short name", "shortname"]
        case .level: ["cap", "loai", "cap hanh chinh", "level"]
        case .parent: ["co quan cap tren", "cap tren", "truc thuoc", "thuoc", "co quan chu quan", "parent"]
        case .code: ["ma dinh danh", "ma", "code", "identifier code"]
        case .validFrom: ["hieu luc tu", "tu ngay", "ngay thanh lap", "valid from", "from"]
        case .validTo: ["hieu luc den", "den ngay", "ngay ket thuc", "valid to", "to", "until"]
        case .aliases: ["ten khac", "cac ten khac", "ten goi khac", "aliases", "other names"]
        }
    }

    /// Which column stands where; nil when there is no column for the name.
    static func places(in headings: [String]) -> [ImportColumn: Int]? {
        var places: [ImportColumn: Int] = [:]
        for (index, heading) in headings.enumerated() {
            let folded = VietnameseText.fold(heading).replacing("_", with: " ")
            if let column = allCases.first(where: { $0.headings.contains(folded) }), places[column] == nil {
                places[column] = index
            }
        }
        return places[.name] == nil ? nil : places
    }
}

extension Agency.Level {
    /// Reads a level as an officer writes it: "Sở", "cấp huyện", "xã", or the English word.
    init?(written text: String) {
        let folded = VietnameseText.fold(text)
        let level = Agency.Level.allCases.first { level in
            level.words.contains(folded) || VietnameseText.fold(level.rawValue) == folded
        }
        guard let level else { return nil }
        self = level
    }

    private var words: Set<String> {
        switch self {
        case .province: ["tinh", "cap tinh", "thanh pho truc thuoc trung uong", "ubnd tinh"]
        case .department:
            ["so", "so, ban, nganh", "so ban nganh", "so, nganh", "ban", "nganh", "van phong", "so, ban, nganh tinh"]
        case .district: ["huyen", "cap huyen", "huyen, thi xa, thanh pho", "thi xa", "thanh pho", "quan", "ubnd huyen"]
        case .districtOffice:
            ["phong", "phong chuyen mon", "phong cap huyen", "co quan chuyen mon cap huyen", "district office"]
        case .commune: ["xa", "cap xa", "phuong", "dac khu", "thi tran", "xa, phuong, dac khu", "ubnd xa"]
        case .serviceUnit: ["don vi su nghiep", "don vi", "don vi khac", "khac", "don vi truc thuoc", "service unit"]
        }
    }
}
