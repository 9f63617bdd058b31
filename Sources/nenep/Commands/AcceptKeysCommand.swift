// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser

/// Takes the keys in the data folder as those of the records, where the ones before are lost for good.
struct AcceptKeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept-keys",
        abstract: "Nhận các khóa trong thư mục dữ liệu thay cho khóa đã mất hẳn.",
        discussion: """
            Dừng mọi máy chủ trước khi chạy. Lớp xác thực thứ hai lập bằng khóa cũ không mở được nữa: quản trị bỏ đi để từng \
            người lập lại. Nhật ký ký bằng khóa mới mà khóa cũ không bảo lãnh: nenep verify sẽ nêu điều ấy.
            Takes the folder's keys in the place of lost ones, while every server is stopped. Second factors made with the \
            old key open nothing any more; nenep verify names a signing key the old one did not vouch for.
            """)

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.installation().acceptKeys()
        print("Từ nay khóa trong thư mục dữ liệu là khóa của hệ thống. (The folder's keys are the right ones now.)")
    }
}

extension WrongKey {
    /// What is said where a server or a command doesn't begin because of it.
    var sentence: String {
        let (vietnamese, english) =
            switch self {
            case .another(let path):
                (
                    "Khóa trong \(path) không phải khóa của cơ sở dữ liệu này.",
                    "The key in \(path) is not the one this database was made with."
                )
            case .missing(let path):
                (
                    "Không có \(path), mà cơ sở dữ liệu này đã dùng khóa ấy.",
                    "There is no \(path), and this database was made with that key."
                )
            }
        return """
            \(vietnamese) Chép trail.key và second-factor.key từ máy chủ kia hoặc từ bản đã cất riêng. Chỉ khi khóa cũ đã mất \
            hẳn mới dùng: nenep accept-keys
            (\(english) Copy trail.key and second-factor.key from the other server, or from where they are kept. Only if they \
            are lost for good: nenep accept-keys)
            """
    }
}
