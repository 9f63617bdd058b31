// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of outgoing letters.
package enum LetterRoutes {
    /// A signed scan of many pages, not more.
    private static let uploads = 64 << 20

    package static let all: [Route] = [
        .get("/van-ban-di", .able(.seeLetters), list),
        .get("/van-ban-di/tai-ve", .able(.seeLetters), export),
        .get("/van-ban-di/moi", .able(.draftLetter), new),
        .post("/van-ban-di/moi", .able(.draftLetter), draft),
        .get("/van-ban-di/:id", .able(.seeLetters), show),
        .get("/van-ban-di/:id/sua", .able(.draftLetter), edit),
        .post("/van-ban-di/:id/sua", .able(.draftLetter), save),
        .post("/van-ban-di/:id/trinh", .able(.draftLetter), submit),
        .post("/van-ban-di/:id/bo", .able(.draftLetter), drop),
        .post("/van-ban-di/:id/duyet", .able(.approveLetter), decide),
        .post("/van-ban-di/:id/cap-so", .able(.numberLetter), number),
        .post("/van-ban-di/:id/khong-phat-hanh", .able(.numberLetter), abandon),
        .post("/van-ban-di/:id/ban-ky", .able(.sendLetter), bodyLimit: uploads, attach),
        .get("/van-ban-di/:id/ban-ky", .able(.seeLetters), signedCopy),
        .post("/van-ban-di/:id/gui", .able(.sendLetter), send),
        .get("/van-ban-di/:id/ban-in", .able(.seeLetters), preview),
        .get("/van-ban-di/:id/pdf", .able(.seeLetters), pdf),
        .get("/van-ban-di/:id/docx", .able(.seeLetters), word),
    ]
}
