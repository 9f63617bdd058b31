// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// How to sign in to the sample province; kept beside its data so that `serve` can print it again.
struct SampleSignIn {
    let password: String

    private static let file = "dang-nhap-mau.txt"

    /// The people worth trying, in the order of the main job.
    private static let tour = [
        ("yen.do", "Thường trực Ban Chỉ đạo ISO (standing office)"),
        ("nam.pham", "Thường trực, người thứ hai (a second officer)"),
        ("pao.vang", "Thư ký ISO Sở Công Thương (ISO secretary)"),
        ("the.hoang", "Giám đốc Sở Công Thương (agency head)"),
        ("khanh.lo", "Phó Chủ tịch UBND tỉnh (provincial leader)"),
        ("toan.bui", "Văn phòng UBND tỉnh (People's Committee office)"),
        ("quantri", "Quản trị (administrator)"),
    ]

    /// Four groups of letters that are not mistaken for one another.
    static func randomPassword() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return (0..<3).map { _ in String((0..<5).map { _ in letters.randomElement() ?? "a" }) }.joined(separator: "-")
    }

    /// Reads what ``write(to:)`` wrote; nil where the data is not a sample.
    static func read(from folder: String) -> SampleSignIn? {
        guard let text = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8) else { return nil }
        return SampleSignIn(password: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    func write(to folder: String) throws {
        let path = folder + "/" + Self.file
        try password.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The lines to print.
    var lines: String {
        let people = Self.tour.map { "    \($0.0.padding(toLength: 12, withPad: " ", startingAt: 0)) \($0.1)" }
        return """
            Tỉnh mẫu Sông Mây; mật khẩu chung của mọi tài khoản mẫu (shared sample password): \(password)
            \(people.joined(separator: "\n"))
            """
    }
}
