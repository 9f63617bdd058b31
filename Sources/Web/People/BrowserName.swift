// SPDX-License-Identifier: AGPL-3.0-or-later

/// What people call a browser, from what it calls itself.
enum BrowserName {
    /// "Firefox, Windows" where both are known; otherwise the beginning of what it says.
    static func short(_ agent: String) -> String {
        let browser = first(of: browsers, in: agent)
        let system = first(of: systems, in: agent)
        let known = [browser, system].compactMap(\.self)
        return known.isEmpty ? String(agent.prefix(40)) : known.joined(separator: ", ")
    }

    /// In this order: nearly every browser claims to be Safari and Chrome as well.
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]

    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]

    private static func first(of marks: [(mark: String, name: String)], in agent: String) -> String? {
        marks.first { agent.firstRange(of: $0.mark) != nil }?.name
    }
}
