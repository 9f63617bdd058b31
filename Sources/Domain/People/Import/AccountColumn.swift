// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// A column of the table of people, found by its heading in Vietnamese or English.
enum AccountColumn: Int, CaseIterable, Sendable {
    case name, userName, agency, role, until, position

    /// Where the columns stand when nobody names them: in the order of the cases.
    static let usualPlaces = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.rawValue) })

    /// The headings, without marks.
    private var headings: Set<String> {
        switch self {
        case .name: ["ho ten", "ho va ten", "ten", "name", "full name"]
        case .userName: ["ten dang nhap", "tai khoan", "user name", "username", "login"]
        case .agency: ["co quan", "don vi", "co quan, don vi", "ma dinh danh", "ma co quan", "agency", "agency code"]
        case .role: ["vai tro", "quyen", "role"]
        case .until: ["den ngay", "het han", "ngay het han", "until", "valid to"]
        case .position: ["chuc vu", "chuc danh", "position"]
        }
    }

    /// Which column stands where; nil when the row is not one of headings.
    static func places(in fields: [String]) -> [AccountColumn: Int]? {
        var places: [AccountColumn: Int] = [:]
        for (place, field) in fields.enumerated() {
            let folded = fold(field)
            if let column = allCases.first(where: { $0.headings.contains(folded) }), places[column] == nil {
                places[column] = place
            }
        }
        return places[.name] == nil || places.count < 2 ? nil : places
    }
}
