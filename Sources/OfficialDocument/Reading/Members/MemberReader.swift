// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// One person whom a decision names as a member of a committee or working group.
public struct ReadMember: Sendable, Hashable, Codable {
    /// The name without Ông, Bà, Đồng chí.
    public let name: String
    /// Chức vụ as written; empty where the document gives none.
    public let position: String
    /// The part in the body as written: "Phó Trưởng ban Thường trực".
    public let role: String

    /// Says who is named, and as what.
    public init(name: String, position: String, role: String) {
        self.name = name
        self.position = position
        self.role = role
    }
}

/// Reads the members out of a decision that sets a committee or working group up or changes it.
///
/// Decisions list them line by line ("1. Ông Nguyễn Văn A, Giám đốc Sở, Trưởng ban;"), under their part ("Các ủy viên:"),
/// behind it ("Trưởng ban: Ông …"), or in a table. What a line doesn't tell plainly is left out, for a person to fill in.
public struct MemberReader: Sendable {
    /// The most members taken from one document.
    static let most = 100

    /// Makes a reader.
    public init() {}

    /// The members in the order of the text.
    public func members(in text: String) -> [ReadMember] {
        var found: [ReadMember] = []
        var part: String?
        for item in MemberLines.items(of: text) where found.count < Self.most {
            var cells = MemberLines.cells(of: item)
            if let first = cells.first, MemberWords.isRole(first) {
                guard cells.count > 1 else {
                    part = first
                    continue
                }
                cells.append(cells.removeFirst())
            }
            guard let member = member(cells, under: part) else {
                if !MemberLines.isTable(item) { part = nil }
                continue
            }
            // A name twice is the same person in two lists: the first says more.
            if !found.contains(where: { $0.name == member.name }) { found.append(member) }
        }
        return found
    }

    /// Name, position and part, from the cells of one line; nil when there is no name or no part.
    private func member(_ cells: [String], under part: String?) -> ReadMember? {
        guard let place = cells.firstIndex(where: { MemberWords.name(in: $0) != nil }),
            let name = MemberWords.name(in: cells[place])
        else { return nil }
        var rest = cells
        rest.remove(at: place)
        let own = rest.lastIndex { MemberWords.isRole($0) }
        guard var role = own.map({ rest[$0] }) ?? part else { return nil }
        if let own {
            rest.remove(at: own)
            // "Ủy viên, thư ký" is one part in two cells.
            if own > 0, MemberWords.isPlainMember(rest[own - 1]) { role = rest.remove(at: own - 1) + ", " + role }
        }
        return ReadMember(name: name, position: rest.joined(separator: ", "), role: role)
    }
}

/// The words by which members are known.
enum MemberWords {
    private static let roles = [
        "truong ban", "pho truong ban", "pho ban", "to truong", "to pho", "pho to truong", "uy vien", "thanh vien",
        "thu ky",
    ]

    private static let honorifics = ["dong chi ", "d/c ", "dc ", "ong ", "ba ", "ong: ", "ba: ", "ts. ", "ths. "]

    /// Words that begin no name of a person, and end every other reading of a line as one.
    private static let others: Set<String> = [
        "ban", "so", "ubnd", "uy", "hdnd", "phong", "chi", "cuc", "van", "to", "truong", "pho", "giam", "chanh", "can",
        "dieu", "quyet", "cong", "trung", "thanh", "thi", "huyen", "xa", "tinh", "noi", "nhu", "luu", "cac", "chuc",
        "thu", "chuyen", "chu", "hoi",
    ]

    /// Whether a cell says a part in the body; a longer one is prose.
    static func isRole(_ cell: String) -> Bool {
        var words = VietnameseText.fold(cell)
        for lead in ["cac ", "lam ", "la ", "giu chuc ", "kiem "] where words.hasPrefix(lead) {
            words = String(words.dropFirst(lead.count))
        }
        guard words.split(separator: " ").count <= 7 else { return false }
        return roles.contains { words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + ",") }
    }

    /// Whether a cell says no more than that somebody is a member.
    static func isPlainMember(_ cell: String) -> Bool { ["uy vien", "thanh vien"].contains(VietnameseText.fold(cell)) }

    /// The name of a person in a cell, without Ông and Bà: two to six words, each with a capital.
    static func name(in cell: String) -> String? {
        let bare = withoutHonorific(cell)
        let words = bare.split(separator: " ")
        guard (2...6).contains(words.count) else { return nil }
        guard words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "'" } }) else {
            return nil
        }
        // "Ông Ban Văn Tám" is a person; "Ban Chỉ đạo" is none, and so is a heading in capitals.
        let isAddressed = bare.count < cell.count
        if !isAddressed {
            if let first = words.first, others.contains(VietnameseText.fold(String(first))) { return nil }
            if words.allSatisfy({ $0.allSatisfy(\.isUppercase) }) { return nil }
        }
        return words.joined(separator: " ")
    }

    /// Whether a line begins by addressing somebody.
    static func addresses(_ line: some StringProtocol) -> Bool {
        let words = VietnameseText.fold(String(line))
        return honorifics.contains { words.hasPrefix($0) }
    }

    private static func withoutHonorific(_ cell: String) -> String {
        var cell = cell
        var again = true
        while again {
            again = false
            let words = VietnameseText.fold(cell)
            for title in honorifics where words.hasPrefix(title) {
                // Folding keeps the number of letters, so the title is as long in the cell.
                cell = String(cell.dropFirst(title.count).drop { $0 == " " || $0 == ":" })
                again = true
                break
            }
        }
        return cell
    }
}
