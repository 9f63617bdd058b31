// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Web

/// What is said about settings on the command line and in the documentation.
struct SettingWords: Words {
    let unreadableFile: @Sendable (_ path: String, _ reason: String) -> String
    let unreadableSecret: @Sendable (_ path: String, _ variable: String) -> String
    let unknown: @Sendable (_ name: String, _ origin: String, _ nearest: String?) -> String
    let valueMissing: @Sendable (_ flag: String) -> String
    let stray: @Sendable (_ word: String) -> String
    let invalid: @Sendable (_ key: String, _ text: String, _ origin: String, _ expected: String) -> String
    let saidTwice: @Sendable (_ one: String, _ other: String) -> String
    let standard: String
    let fromFile: @Sendable (_ path: String, _ line: Int) -> String
    let fromEnvironment: @Sendable (_ name: String) -> String
    let fromSecretFile: @Sendable (_ path: String, _ variable: String) -> String
    let fromFlag: @Sendable (_ name: String) -> String
    let empty: String
    let faults: @Sendable (_ count: Int) -> String
    let noFaults: String
    let columns: [String]
}

extension SettingWords {
    static let vi = SettingWords(
        unreadableFile: { "Không đọc được tệp cấu hình \($0): \($1)." },
        unreadableSecret: { "Không đọc được tệp \($0) nêu ở biến \($1)." },
        unknown: { name, origin, nearest in
            "Không có cấu hình nào tên \(name) (\(origin))." + (nearest.map { " Ý bạn là \($0)?" } ?? "")
        },
        valueMissing: { "Sau --\($0) phải có giá trị." },
        stray: { "Không hiểu “\($0)”: tùy chọn bắt đầu bằng --." },
        invalid: { key, text, origin, expected in "\(key) = \(text) (\(origin)): phải là \(expected)." },
        saidTwice: { "Chỉ đặt một trong hai: \($0), \($1)." },
        standard: "mặc định", fromFile: { "tệp \($0), dòng \($1)" }, fromEnvironment: { "biến môi trường \($0)" },
        fromSecretFile: { "tệp \($0), nêu ở biến \($1)" }, fromFlag: { "dòng lệnh --\($0)" }, empty: "(trống)",
        faults: { "Có \($0) chỗ cần sửa:" }, noFaults: "Cấu hình hợp lệ.",
        columns: ["Tên trong tệp", "Biến môi trường", "Dòng lệnh", "Mặc định", "Nghĩa"])

    static let en = SettingWords(
        unreadableFile: { "The settings file \($0) can't be read: \($1)." },
        unreadableSecret: { "The file \($0), named by \($1), can't be read." },
        unknown: { name, origin, nearest in
            "There is no setting \(name) (\(origin))." + (nearest.map { " Did you mean \($0)?" } ?? "")
        },
        valueMissing: { "--\($0) needs a value after it." },
        stray: { "“\($0)” is not understood: options begin with --." },
        invalid: { key, text, origin, expected in "\(key) = \(text) (\(origin)): must be \(expected)." },
        saidTwice: { "Set one of the two only: \($0), \($1)." },
        standard: "standard", fromFile: { "file \($0), line \($1)" }, fromEnvironment: { "environment \($0)" },
        fromSecretFile: { "file \($0), named by \($1)" }, fromFlag: { "command line --\($0)" }, empty: "(empty)",
        faults: { $0 == 1 ? "One thing to mend:" : "\($0) things to mend:" }, noFaults: "The settings are valid.",
        columns: ["In the file", "Environment", "Command line", "Standard", "Meaning"])
}

extension SettingFault {
    /// What is wrong, and what would be right.
    package func sentence(_ language: Language) -> String {
        let words = SettingWords.in(language)
        return switch self {
        case .unreadableFile(let path, let reason): words.unreadableFile(path, reason)
        case .unreadableSecret(let path, let variable): words.unreadableSecret(path, variable)
        case .unknown(let name, let origin, let nearest): words.unknown(name, origin.text(language), nearest)
        case .valueMissing(let flag): words.valueMissing(flag)
        case .stray(let word): words.stray(word)
        case .invalid(let key, let text, let origin, let vi, let en):
            words.invalid(key, text, origin.text(language), language == .vi ? vi : en)
        case .saidTwice(let one, let other): words.saidTwice(one, other)
        case .contradiction(let vi, let en): language == .vi ? vi : en
        }
    }

    /// Whether a server may start in spite of it: some surroundings put variables of their own beside ours.
    package var isBearable: Bool {
        if case .unknown(_, .environment, _) = self { return true }
        return false
    }
}

extension Origin {
    /// Where a value came from.
    package func text(_ language: Language) -> String {
        let words = SettingWords.in(language)
        return switch self {
        case .standard: words.standard
        case .file(let path, let line): words.fromFile(path, line)
        case .environment(let name): words.fromEnvironment(name)
        case .secretFile(let path, let variable): words.fromSecretFile(path, variable)
        case .flag(let name): words.fromFlag(name)
        }
    }
}

extension AnySetting {
    /// What the setting decides.
    package func meaning(_ language: Language) -> String { language == .vi ? vi : en }
}
