// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions

/// The message a write leaves for the page it leads to, carried by a cookie that page takes away.
///
/// It is shown escaped, and nothing is decided by it: a browser that forges one fools only itself.
enum Flash {
    private static let separator: Character = "\u{1f}"

    /// The message as a cookie's value.
    static func encoded(_ message: Message) -> String {
        var parts = [message.kind.rawValue, String(message.title.prefix(300)), String(message.text.prefix(500))]
        if let link = message.link { parts += [link.text, link.url] }
        return Secret.text(of: parts.joined(separator: String(separator)).utf8)
    }

    /// The message from a cookie's value; nil unless it is one of ours.
    static func decoded(_ value: String) -> Message? {
        guard value.utf8.count <= 4000 else { return nil }
        let parts = Hexadecimal.text(value)?.split(separator: separator, omittingEmptySubsequences: false) ?? []
        guard parts.count == 3 || parts.count == 5, let kind = Message.Kind(rawValue: String(parts[0])) else {
            return nil
        }
        let url = parts.count == 5 ? LocalPath.checked(String(parts[4])) : nil
        return Message(
            kind, String(parts[1]), String(parts[2]), link: url.map { Link(String(parts[3]), $0) })
    }
}

/// Bytes written as hexadecimal digits.
private enum Hexadecimal {
    static func text(_ digits: String) -> String? {
        guard digits.utf8.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var rest = digits[...]
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
