// SPDX-License-Identifier: AGPL-3.0-or-later

extension Setting where Value == Int {
    package static let uploadLimit = Setting(
        "limits.upload", "NENEP_UPLOAD_LIMIT", .value("upload-limit"), .number(1...1024), standard: 50,
        vi: "Dung lượng lớn nhất của một tệp gửi lên, MB.", en: "The largest file that can be handed in, MB.")

    package static let connectionLimit = Setting(
        "limits.connections", "NENEP_CONNECTION_LIMIT", .value("connection-limit"), .number(10...100_000),
        standard: 2000,
        vi: "Số kết nối mở cùng lúc; nhiều hơn thì chờ.", en: "Connections open at once; more wait.")

    package static let inFlightLimit = Setting(
        "limits.in-flight", "NENEP_IN_FLIGHT_LIMIT", .value("in-flight-limit"), .number(1...100_000), standard: 500,
        vi: "Số yêu cầu được trả lời cùng lúc; nhiều hơn thì được báo thử lại sau (503).",
        en: "Requests answered at once; more are told to come back (503).")

    package static let requestCeiling = Setting(
        "limits.requests-per-second", "NENEP_REQUESTS_PER_SECOND", .value("requests-per-second"), .number(0...100_000),
        standard: 100,
        vi: "Số yêu cầu mỗi giây của một địa chỉ, tính lâu dài; 0 là không giới hạn.",
        en: "Requests a second from one address over a longer while; 0 is no ceiling.")

    package static let drainTime = Setting(
        "limits.drain", "NENEP_DRAIN_TIME", .value("drain-time"), .number(0...300), standard: 0,
        vi: "Khi được bảo dừng: số giây vẫn nhận yêu cầu nhưng đã báo “chưa sẵn sàng”, để bộ cân bằng tải kịp thấy.",
        en: "When told to stop: seconds to go on taking requests while saying “not ready”, for a balancer to notice.")

    package static let shutdownTime = Setting(
        "limits.shutdown", "NENEP_SHUTDOWN_TIME", .value("shutdown-time"), .number(1...300), standard: 20,
        vi: "Sau đó: số giây chờ các yêu cầu đang trả lời kết thúc, rồi mới cắt.",
        en: "After that: seconds to let requests being answered finish before they are cut off.")
}
