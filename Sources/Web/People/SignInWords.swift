// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the doors: signing in, and the first administrator.
package struct SignInWords: Words {
    package let title: String
    package let lead: String
    package let userName: String
    package let password: String
    package let enter: String
    package let forgotten: String
    package let wrong: String
    package let tooOften: @Sendable (_ seconds: Int) -> String
    package let slipExpired: String
    package let slipUsed: String
    package let noRole: String
    package let busy: String

    package let codeTitle: String
    package let codeLead: String
    package let code: String
    package let codeHelp: String
    package let codeEnter: String
    package let codeLost: String
    package let codeAgain: String
    package let codeWrong: String
    package let codeExpired: String
    package let factorUnreadable: String

    package let firstTitle: String
    package let firstLead: String
    package let province: String
    package let provinceHelp: String
    package let name: String
    package let userNameHelp: String
    package let passwordHelp: @Sendable (_ least: Int) -> String
    package let again: String
    package let notSame: String
    package let create: String
    package let created: String
}

extension SignInWords {
    package static let vi = SignInWords(
        title: "Đăng nhập",
        lead: "Dùng tài khoản do quản trị hệ thống cấp.",
        userName: "Tên đăng nhập",
        password: "Mật khẩu",
        enter: "Đăng nhập",
        forgotten:
            "Quên mật khẩu hoặc chưa có tài khoản: liên hệ người quản trị hệ thống của cơ quan để được cấp phiếu mới.",
        wrong: "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ và phím Caps Lock rồi thử lại.",
        tooOften: { "Đã thử sai nhiều lần. Hãy chờ \($0) giây rồi thử lại." },
        slipExpired: "Phiếu mật khẩu dùng một lần đã hết hạn. Hãy liên hệ người quản trị để được cấp phiếu mới.",
        slipUsed:
            "Phiếu mật khẩu này đã dùng một lần nên không dùng lại được. Nếu không phải bạn đã dùng, hãy báo ngay người quản trị và xin phiếu mới.",
        noRole: "Tài khoản này hiện không còn vai trò nào. Hãy liên hệ người quản trị hệ thống.",
        busy: "Đang có nhiều người đăng nhập cùng lúc. Hãy thử lại sau ít giây.",
        codeTitle: "Nhập mã xác thực",
        codeLead: "Mật khẩu đúng. Nhập mã 6 chữ số đang hiện trong ứng dụng xác thực trên điện thoại của bạn.",
        code: "Mã xác thực",
        codeHelp: "Mất điện thoại: nhập một mã dự phòng, dạng xxxx-xxxx-xxxx. Mỗi mã chỉ dùng được một lần.",
        codeEnter: "Tiếp tục",
        codeLost: "Không còn điện thoại lẫn mã dự phòng: liên hệ người quản trị hệ thống của cơ quan.",
        codeAgain: "Đăng nhập bằng tài khoản khác",
        codeWrong: "Mã không đúng hoặc đã dùng. Chờ mã mới trong ứng dụng rồi nhập lại; kiểm tra giờ của điện thoại.",
        codeExpired: "Lần đăng nhập này đã quá lâu. Hãy nhập lại tên đăng nhập và mật khẩu.",
        factorUnreadable:
            "Máy chủ không đọc được lớp xác thực thứ hai của tài khoản. Hãy liên hệ người quản trị để thiết lập lại.",
        firstTitle: "Lập tài khoản quản trị đầu tiên",
        firstLead: "Đường dẫn này chỉ dùng được một lần. Người quản trị lập các tài khoản khác sau khi đăng nhập.",
        province: "Tên cơ quan cao nhất",
        provinceHelp: "Ví dụ: Ủy ban nhân dân tỉnh Sông Mây. Bỏ qua nếu hệ thống đã có danh mục cơ quan.",
        name: "Họ và tên",
        userNameHelp: "Chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối; bắt đầu bằng chữ; từ 3 đến 40 ký tự.",
        passwordHelp: { "Ít nhất \($0) ký tự; một câu dễ nhớ tốt hơn một từ khó." },
        again: "Gõ lại mật khẩu",
        notSame: "Hai lần gõ mật khẩu không giống nhau. Hãy gõ lại.",
        create: "Lập tài khoản",
        created: "Đã lập tài khoản quản trị. Hãy đăng nhập.")

    package static let en = SignInWords(
        title: "Sign in",
        lead: "Use the account your system administrator gave you.",
        userName: "User name",
        password: "Password",
        enter: "Sign in",
        forgotten: "Forgotten your password, or no account yet? Ask your agency's system administrator for a new slip.",
        wrong: "The user name or password is not right. Check your keyboard layout and Caps Lock, then try again.",
        tooOften: { "Too many wrong tries. Wait \($0) seconds, then try again." },
        slipExpired: "The one-time password has expired. Ask the administrator for a new slip.",
        slipUsed:
            "This one-time password has been used and doesn't work again. If it wasn't you, tell the administrator at once, and ask for a new slip.",
        noRole: "This account has no role any more. Please contact the system administrator.",
        busy: "Many people are signing in at this moment. Try again in a few seconds.",
        codeTitle: "Enter your code",
        codeLead: "The password is right. Enter the 6 digits your authenticator app shows now.",
        code: "Code",
        codeHelp: "Phone lost: enter a recovery code, such as xxxx-xxxx-xxxx. Each works once.",
        codeEnter: "Continue",
        codeLost: "Neither phone nor recovery codes: ask your agency's system administrator.",
        codeAgain: "Sign in with another account",
        codeWrong: "The code is wrong or was used before. Wait for a new one and type it; check your phone's clock.",
        codeExpired: "This sign-in has taken too long. Enter your user name and password again.",
        factorUnreadable:
            "The server can't read this account's second factor. Ask the administrator to reset it.",
        firstTitle: "Create the first administrator",
        firstLead: "This link works once. The administrator makes the other accounts after signing in.",
        province: "Name of the highest body",
        provinceHelp: "For example: Ủy ban nhân dân tỉnh Sông Mây. Leave it empty if there are agencies already.",
        name: "Full name",
        userNameHelp: "Lower-case letters without marks, digits, dot or hyphen; a letter first; 3 to 40 characters.",
        passwordHelp: { "At least \($0) characters; a sentence you remember is better than a difficult word." },
        again: "Password again",
        notSame: "The two passwords are not the same. Type them again.",
        create: "Create the account",
        created: "The administrator's account has been created. Please sign in.")
}
