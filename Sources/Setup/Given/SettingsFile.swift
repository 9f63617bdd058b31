// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Yams

/// The settings written in a YAML file.
///
/// Every value is read as the text that stands there, so nothing depends on what YAML takes for a number or a truth.
struct SettingsFile {
    /// Where it is looked for when nobody names one.
    static let usual = "/etc/nenep/nenep.yaml"

    let path: String
    private(set) var given: [Given] = []

    /// Reads the file; throws ``SettingFault/unreadableFile(path:reason:)``.
    init(path: String) throws(SettingFault) {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableFile(path: path, reason: "không mở được tệp (the file can't be opened)")
        }
        do {
            try read(String(decoding: data, as: UTF8.self))
        } catch {
            throw .unreadableFile(path: path, reason: String(describing: error))
        }
    }

    private mutating func read(_ text: String) throws {
        guard let root = try Yams.compose(yaml: text) else { return }
        // A file of comments only is an empty scalar.
        if let scalar = root.scalar, scalar.string.isEmpty { return }
        try gather(root, below: "")
    }

    private mutating func gather(_ node: Node, below key: String) throws {
        switch node {
        case .mapping(let mapping):
            for (name, value) in mapping {
                let name = name.string ?? ""
                try gather(
                    value, below: key.isEmpty ? name : "\(key).\(name)", line: name.isEmpty ? nil : value.mark?.line)
            }
        default:
            try gather(node, below: key, line: node.mark?.line)
        }
    }

    private mutating func gather(_ node: Node, below key: String, line: Int?) throws {
        let origin = Origin.file(path: path, line: line ?? 0)
        switch node {
        case .mapping: try gather(node, below: key)
        case .scalar(let scalar):
            // `key:` and `key: null` say nothing.
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            given.append(Given(key: key, text: isNull ? "" : scalar.string, origin: origin))
        case .sequence(let items):
            let texts = items.compactMap(\.scalar?.string)
            guard texts.count == items.count else { throw NotPlain(key: key) }
            given.append(Given(key: key, text: texts.joined(separator: ", "), origin: origin))
        case .alias: throw NotPlain(key: key)
        }
    }

    /// A value that is neither a text nor a list of texts.
    private struct NotPlain: Error, CustomStringConvertible {
        let key: String
        var description: String { "\(key): không phải chữ, số hoặc danh sách (not a text, number or list)" }
    }
}
