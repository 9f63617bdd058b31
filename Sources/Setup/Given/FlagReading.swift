// SPDX-License-Identifier: AGPL-3.0-or-later

/// The settings given on the command line.
struct FlagReading {
    private(set) var given: [Given] = []
    private(set) var faults: [SettingFault] = []

    init(_ words: [String], settings: [any AnySetting]) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word != "--" else {
                faults.append(.stray(word))
                continue
            }
            let halves = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(halves[0])
            take(name, halves.count > 1 ? String(halves[1]) : nil, &rest, settings)
        }
    }

    private mutating func take(
        _ name: String, _ inline: String?, _ rest: inout ArraySlice<String>, _ settings: [any AnySetting]
    ) {
        for setting in settings {
            switch setting.flag {
            case .value(name):
                guard let text = inline ?? rest.popFirst() else { return faults.append(.valueMissing(flag: name)) }
                return add(setting.key, text, name)
            case .toggle(on: name, _): return add(setting.key, inline ?? "true", name)
            case .toggle(_, off: name) where inline == nil: return add(setting.key, "false", name)
            default: continue
            }
        }
        let nearest = Nearest.to("--" + name, among: Self.names(settings).map { "--" + $0 })
        faults.append(.unknown("--" + name, origin: .flag(name), nearest: nearest))
        // What stands after an unknown flag is most likely its value.
        if inline == nil, rest.first?.hasPrefix("-") == false { rest.removeFirst() }
    }

    /// A flag given twice adds to a list: `--trusted-proxy A --trusted-proxy B`.
    private mutating func add(_ key: String, _ text: String, _ name: String) {
        if let earlier = given.firstIndex(where: { $0.key == key }) {
            given[earlier] = Given(key: key, text: "\(given[earlier].text), \(text)", origin: .flag(name))
        } else {
            given.append(Given(key: key, text: text, origin: .flag(name)))
        }
    }

    static func names(_ settings: [any AnySetting]) -> [String] {
        settings.flatMap { setting -> [String] in
            switch setting.flag {
            case .value(let name): [name]
            case .toggle(let on, let off): [on, off]
            case .none: []
            }
        }
    }
}
