// SPDX-License-Identifier: AGPL-3.0-or-later

/// One thing that whoever installs Nề Nếp decides, declared once: the file, the environment, the command line, the check
/// and the documentation all read this.
package struct Setting<Value: Sendable>: Sendable {
    /// Its place in the file, such as `listen.port`.
    package let key: String
    /// The environment variable that sets it.
    package let environment: String
    package let flag: SettingFlag
    package let form: SettingForm<Value>
    /// The value where nobody says anything.
    package let standard: Value
    package let secrecy: Secrecy
    /// What it decides, in Vietnamese.
    package let vi: String
    /// The same in English.
    package let en: String

    init(
        _ key: String, _ environment: String, _ flag: SettingFlag, _ form: SettingForm<Value>, standard: Value,
        secrecy: Secrecy = .open, vi: String, en: String
    ) {
        self.key = key
        self.environment = environment
        self.flag = flag
        self.form = form
        self.standard = standard
        self.secrecy = secrecy
        self.vi = vi
        self.en = en
    }
}

/// How a setting is given on the command line.
package enum SettingFlag: Sendable, Hashable {
    /// `--port 8080`, or `--port=8080`.
    case value(String)
    /// `--worker` or `--no-worker`.
    case toggle(on: String, off: String)
    /// Not at all: anyone who lists the machine's processes would read it.
    case none
}

/// How much of a value may be shown.
package enum Secrecy: Sendable, Hashable {
    case open
    /// Never shown.
    case secret
    /// An address in which only the password is hidden.
    case address

    /// Whether the value may come from a file named by `…_FILE`.
    var takesFile: Bool { self != .open }
}

/// A setting of whatever type, as the readers and the tables need it.
package protocol AnySetting: Sendable {
    var key: String { get }
    var environment: String { get }
    var flag: SettingFlag { get }
    var secrecy: Secrecy { get }
    var vi: String { get }
    var en: String { get }
    /// The standard value as it would be written; empty for none.
    var standardText: String { get }
    /// What may be written, in both languages.
    var expectation: (vi: String, en: String) { get }
    /// Whether a text can be read as a value.
    func accepts(_ text: String) -> Bool
}

extension Setting: AnySetting {
    package var standardText: String { form.write(standard) }
    package var expectation: (vi: String, en: String) { (form.vi, form.en) }
    package func accepts(_ text: String) -> Bool { form.read(text) != nil }
}

extension AnySetting {
    /// A value as it may be shown.
    package func shown(_ text: String) -> String {
        switch secrecy {
        case .open: text
        case .secret: text.isEmpty ? "" : "••••••"
        case .address: AddressMask.masked(text)
        }
    }

    /// The environment variable that names a file with the value; nil for what is no secret.
    package var fileEnvironment: String? { secrecy.takesFile ? environment + "_FILE" : nil }

    /// How it is written on the command line, such as `--port …` or `--worker | --no-worker`.
    package var flagText: String {
        switch flag {
        case .value(let name): "--\(name) …"
        case .toggle(let on, let off): "--\(on) | --\(off)"
        case .none: ""
        }
    }
}
