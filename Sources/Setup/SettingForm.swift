// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Web

/// How values of a setting are written, and what is said when something else is.
package struct SettingForm<Value: Sendable>: Sendable {
    /// What may be written, to follow "phải là".
    let vi: String
    /// What may be written, to follow "must be".
    let en: String
    /// Reads a value; nil when it is not written like this.
    let read: @Sendable (String) -> Value?
    let write: @Sendable (Value) -> String
}

extension SettingForm where Value == String {
    /// A text that is not empty.
    static let text = SettingForm(vi: "một dòng chữ", en: "a text", read: { $0.isEmpty ? nil : $0 }, write: { $0 })

    /// A folder's path.
    static let folder = SettingForm(
        vi: "đường dẫn một thư mục", en: "the path of a folder", read: { $0.isEmpty ? nil : $0 }, write: { $0 })
}

extension SettingForm where Value == String? {
    /// A text, or nothing.
    static let optionalText = optional(vi: "một dòng chữ, hoặc để trống", en: "a text, or nothing") { _ in true }

    /// A path, or nothing.
    static let optionalPath = optional(vi: "một đường dẫn, hoặc để trống", en: "a path, or nothing") { _ in true }

    /// A secret long enough that nobody guesses it, or nothing.
    static let token = optional(
        vi: "chuỗi từ 16 ký tự trở lên, không có dấu cách, hoặc để trống",
        en: "at least 16 characters without spaces, or nothing"
    ) { text in text.utf8.count >= 16 && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

    /// Where browsers find us, or nothing.
    static let publicURL = optional(
        vi: "https:// và tên máy chủ, không có gì phía sau, hoặc để trống",
        en: "https:// and a host with nothing after it, or nothing"
    ) { ServerSettings.Publishing(publicURL: $0) != nil }

    private static func optional(vi: String, en: String, _ isGood: @escaping @Sendable (String) -> Bool) -> SettingForm
    {
        SettingForm(
            vi: vi, en: en, read: { text in text.isEmpty ? .some(nil) : isGood(text) ? .some(text) : nil },
            write: { $0 ?? "" })
    }
}

extension SettingForm where Value == Int {
    static func number(_ range: ClosedRange<Int>) -> SettingForm {
        SettingForm(
            vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            read: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }, write: { String($0) })
    }
}

extension SettingForm where Value == Bool {
    static let yesOrNo = SettingForm(
        vi: "true hoặc false", en: "true or false",
        read: { text in
            switch text.lowercased() {
            case "true", "yes", "on", "1": true
            case "false", "no", "off", "0": false
            default: nil
            }
        }, write: { $0 ? "true" : "false" })
}

extension SettingForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a few words.
    static var choice: SettingForm {
        let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return SettingForm(
            vi: "một trong: \(names)", en: "one of: \(names)", read: { Value(rawValue: $0.lowercased()) },
            write: { $0.rawValue })
    }
}

extension SettingForm where Value == [AddressRange] {
    /// Addresses and blocks of them, with commas between.
    static let addresses = SettingForm(
        vi: "các địa chỉ hoặc dải địa chỉ, cách nhau bằng dấu phẩy (10.0.0.0/8)",
        en: "addresses or blocks of them, separated by commas (10.0.0.0/8)",
        read: { text in
            let parts = text.split(separator: ",").map { $0.filter { $0 != " " } }
            let ranges = parts.compactMap { AddressRange(String($0)) }
            return ranges.count == parts.count ? ranges : nil
        }, write: { $0.map(\.description).joined(separator: ", ") })
}

extension SettingForm where Value == TimeOfDay? {
    /// A time of day, or nothing.
    static let timeOfDay = SettingForm(
        vi: "giờ trong ngày như 02:30, hoặc để trống", en: "a time of day such as 02:30, or nothing",
        read: { text in text.isEmpty ? .some(nil) : TimeOfDay(text).map { .some($0) } },
        write: { $0?.description ?? "" })
}

extension SettingForm where Value == DatabasePlace {
    /// The data folder, or a PostgreSQL server's address.
    static let database = SettingForm(
        vi: "sqlite (tệp trong thư mục dữ liệu), hoặc postgres://người-dùng@máy-chủ/tên",
        en: "sqlite (a file in the data folder), or postgres://user@host/name", read: { DatabasePlace($0) },
        write: { $0.description })
}
