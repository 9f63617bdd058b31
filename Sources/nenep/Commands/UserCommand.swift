// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Domain
import Foundation
import Web

/// Accounts, from the command line.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Tài khoản.", subcommands: [AddAdministrator.self, DropSecondFactor.self])
}

/// Makes the first administrator of an installation.
struct AddAdministrator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Tạo quản trị đầu tiên.",
        discussion: "Makes the first administrator, and the province itself where there is no agency yet.")

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Họ và tên (full name).")
    var name: String

    @Option(name: .long, help: "Tên đăng nhập (user name).")
    var userName: String

    @Option(name: .long, help: "Tên cơ quan cao nhất, khi chưa có cơ quan nào (the body at the top).")
    var province = ""

    func run() async throws {
        guard let password = Self.askPassword() else {
            throw ValidationError("Chưa nhập mật khẩu (no password).")
        }
        let system = try await data.open()
        do {
            let action = try await CreateFirstAdministrator.prepare(
                name: name, userName: userName, password: password, province: province,
                with: system.sessions.hasher, at: system.now)
            try await system.perform(action, as: .system())
        } catch let refusal as Refusal {
            throw ValidationError(RefusalWords.sentence(refusal, .vi))
        } catch ActionError.refused(let refusal) {
            throw ValidationError(RefusalWords.sentence(refusal, .vi))
        } catch ActionError.notFound {
            throw ValidationError("Đã có quản trị. Đề nghị quản trị tạo tài khoản mới trên trang web (there is one).")
        }
        try await system.close()
        print("Đã tạo quản trị \(userName).")
    }

    /// Asks without showing what is typed; reads a line where there is no terminal.
    private static func askPassword() -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return readLine() }
        return getpass("Mật khẩu (password): ").map { String(cString: $0) }
    }
}
