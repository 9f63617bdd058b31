// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of committees, working groups and the decisions about them.
package enum CommitteeRoutes {
    /// Decisions are files: as much as the installation takes.
    private static let uploads = 256 << 20

    package static let all: [Route] = [
        .get("/ban-chi-dao", .able(.seeCommittees), list),
        .get("/ban-chi-dao/tai-ve", .able(.seeCommittees), export),
        .get("/ban-chi-dao/moi", .able(.keepCommittee), uploadForm),
        .post("/ban-chi-dao/moi", .able(.keepCommittee), bodyLimit: uploads, upload),
        .get("/ban-chi-dao/quyet-dinh/:id", .able(.seeCommittees), decision),
        .post("/ban-chi-dao/quyet-dinh/:id", .able(.keepCommittee), edit),
        .post("/ban-chi-dao/quyet-dinh/:id/nop", .able(.keepCommittee), handIn),
        .post("/ban-chi-dao/quyet-dinh/:id/bo", .able(.keepCommittee), drop),
        .post("/ban-chi-dao/quyet-dinh/:id/tiep-nhan", .able(.receiveCommittee), settle),
        .get("/ban-chi-dao/quyet-dinh/:id/tep", .able(.seeCommittees), file),
        .get("/ban-chi-dao/:id", .able(.seeCommittees), show),
    ]
}
