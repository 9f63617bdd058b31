// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of notices: taking them in, checking the reading, issuing the orders.
package enum NoticeRoutes {
    private static let uploads = 80 << 20

    package static let all: [Route] = [
        .get("/van-ban", .able(.seeNotices), list),
        .get("/van-ban/tai-ve", .able(.seeNotices), export),
        .get("/van-ban/nhap", .able(.prepareNotice), importForm),
        .post("/van-ban/nhap", .able(.prepareNotice), bodyLimit: uploads, importNotice),
        .get("/van-ban/:id", .able(.seeNotices), show),
        .get("/van-ban/:id/ban-goc", .able(.seeNotices), original),
        .get("/van-ban/:id/kiem-tra", .able(.prepareNotice), check),
        .post("/van-ban/:id/thong-tin", .able(.prepareNotice), header),
        .post("/van-ban/:id/y/:key", .able(.prepareNotice), checkOrder),
        .post("/van-ban/:id/them-y", .able(.prepareNotice), addOrder),
        .post("/van-ban/:id/bo", .able(.prepareNotice), drop),
        .post("/van-ban/:id/ban-hanh", .able(.issueNotice), issue),
    ]
}
