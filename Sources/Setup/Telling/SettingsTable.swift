// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Web

/// The declared settings as the documentation, the help and the check print them.
package enum SettingsTable {
    /// A table in Markdown, for `docs/operations.md`.
    package static func markdown(_ language: Language) -> String {
        let columns = SettingWords.in(language).columns
        let rows = KnownSettings.all.map { setting in
            [
                code(setting.key), environment(of: setting), code(setting.flagText.replacing(" | ", with: "`, `")),
                code(setting.standardText), setting.meaning(language),
            ]
        }
        let rule = columns.map { _ in "---" }
        return ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// A settings file that says everything and changes nothing: every line is a comment.
    package static func example() -> String {
        var lines = ["# Cấu hình Nề Nếp (settings). Bỏ dấu # để đặt; nenep config check giải thích từng giá trị."]
        var group = ""
        for setting in KnownSettings.all {
            let parts = setting.key.split(separator: ".").map(String.init)
            if parts[0] != group { lines += ["", "#\(parts[0]):"] }
            group = parts[0]
            lines += ["  # \(setting.vi)", "  # \(setting.en)"]
            lines.append("#  \(parts.dropFirst().joined(separator: ".")): \(setting.standardText)".trimmedRight)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The options that the settings give a command, for its help.
    package static func options() -> String {
        KnownSettings.all.filter { $0.flag != .none }.map { setting in
            let standard = setting.standardText.isEmpty ? "" : " [\(setting.standardText)]"
            return "  \(setting.flagText)\(standard)\n      \(setting.vi)\n      \(setting.en)"
        }.joined(separator: "\n")
    }

    private static func code(_ text: String) -> String { text.isEmpty ? "" : "`\(text)`" }

    private static func environment(of setting: any AnySetting) -> String {
        ([setting.environment] + [setting.fileEnvironment].compactMap { $0 }).map(code).joined(separator: ", ")
    }
}

extension Installation {
    /// Every value, where it came from and what it means; secrets are not shown.
    package func explained(_ language: Language) -> String {
        let words = SettingWords.in(language)
        let width = KnownSettings.all.map(\.key.count).max() ?? 0
        return KnownSettings.all.map { setting in
            let value = shown(setting)
            let key = setting.key + String(repeating: " ", count: width - setting.key.count)
            return """
                \(key)  \(value.isEmpty ? words.empty : value)  [\(origin(of: setting).text(language))]
                    \(setting.meaning(language))
                """
        }.joined(separator: "\n")
    }
}

extension [SettingFault] {
    /// All of them as a list, or that there are none.
    package func told(_ language: Language) -> String {
        let words = SettingWords.in(language)
        guard !isEmpty else { return words.noFaults }
        return ([words.faults(count)] + map { "  - " + $0.sentence(language) }).joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmedRight: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
