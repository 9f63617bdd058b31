// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of the people of quality management systems.
package enum CompetenceRoutes {
    package static let all: [Route] = [
        .get("/nang-luc", .able(.seeCommittees), list),
        .get("/nang-luc/tai-ve", .able(.seeCommittees), export),
        .get("/nang-luc/moi", .able(.keepCommittee), newForm),
        .post("/nang-luc/moi", .able(.keepCommittee), name),
        .get("/nang-luc/don-vi/:id", .able(.seeCommittees), ofAgency),
        .get("/nang-luc/:id", .able(.seeCommittees), show),
        .post("/nang-luc/:id", .able(.keepCommittee), edit),
        .post("/nang-luc/:id/thoi", .able(.keepCommittee), end),
        .post("/nang-luc/:id/lop", .able(.keepCommittee), addClass),
        .post("/nang-luc/:id/lop/bo", .able(.keepCommittee), dropClass),
    ]
}
