// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Domain
import Store
import Web

/// Takes away the second factor of an administrator who has lost it, on the server's own machine.
///
/// Anybody else's is taken away by an administrator on the page of the account; the last administrator has nobody to ask.
/// It opens the installation as every command that writes, so it refuses while a server has it.
struct DropSecondFactor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-second-factor",
        abstract: "Bỏ lớp xác thực thứ hai đã mất của một quản trị.",
        discussion: """
            Dừng máy chủ trước khi chạy. Mọi nơi người ấy đang đăng nhập bị đăng xuất; mật khẩu giữ nguyên. Việc này được ghi \
            vào nhật ký hệ thống.
            Takes away an administrator's lost second factor, while the server is stopped. It stands in the trail.
            """)

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Tên đăng nhập (user name).")
    var userName: String

    func run() async throws {
        let system = try await data.open()
        do {
            let name = try await SecondFactorRescue.drop(userName, in: system)
            try await system.close()
            print("Đã bỏ lớp xác thực thứ hai của \(name). (The second factor of \(name) has been taken away.)")
        } catch {
            try? await system.close()
            throw ValidationError(Self.sentence(error))
        }
    }

    private static func sentence(_ error: any Error) -> String {
        switch error {
        case SecondFactorRescue.Failure.nobody: "Không có tài khoản đang dùng nào tên như vậy (no such account)."
        case SecondFactorRescue.Failure.noAdministrator:
            "Tài khoản này không phải quản trị: đề nghị một quản trị bỏ trên trang của tài khoản (not an administrator)."
        case ActionError.refused(let refusal):
            RefusalWords.sentence(refusal, .vi) + " (" + RefusalWords.sentence(refusal, .en) + ")"
        default: "\(error)"
        }
    }
}
