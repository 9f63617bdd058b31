// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of the registers of văn thư and their setting.
package enum RegisterRoutes {
    package static let all: [Route] = [
        .get("/so-van-ban/di", .able(.seeLetters), outgoing),
        .get("/so-van-ban/di/in", .able(.seeLetters), printOutgoing),
        .get("/so-van-ban/di/tai-ve", .able(.seeLetters), exportOutgoing),
        .post("/so-van-ban/di", .able(.numberLetter), recordOutside),
        .get("/so-van-ban/den", .able(.seeLetters), incoming),
        .get("/so-van-ban/den/in", .able(.seeLetters), printIncoming),
        .get("/so-van-ban/den/tai-ve", .able(.seeLetters), exportIncoming),
        .post("/so-van-ban/den", .able(.numberLetter), enterIncoming),
        .get("/so-van-ban/den/:id", .able(.numberLetter), incomingLine),
        .post("/so-van-ban/den/:id/sua", .able(.numberLetter), correctIncoming),
        .post("/so-van-ban/den/:id/gach", .able(.numberLetter), strikeIncoming),
        .get("/so-van-ban/thiet-lap", .able(.numberLetter), office),
        .post("/so-van-ban/thiet-lap", .able(.numberLetter), saveOffice),
    ]
}
