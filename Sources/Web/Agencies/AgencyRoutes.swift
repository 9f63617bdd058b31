// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of the directory of agencies.
package enum AgencyRoutes {
    /// A table of all agencies of a country's province is far smaller.
    private static let uploads = 4 << 20

    package static let all: [Route] = [
        .get("/co-quan", .able(.seeAgencies), list),
        .get("/co-quan/tai-ve", .able(.seeAgencies), export),
        .get("/co-quan/moi", .able(.manageAgencies), new),
        .post("/co-quan/moi", .able(.manageAgencies), create),
        .get("/co-quan/tap-hop", .able(.manageAgencies), sets),
        .post("/co-quan/tap-hop", .able(.manageAgencies), addSet),
        .post("/co-quan/tap-hop/:alias/bo", .able(.manageAgencies), removeSet),
        .get("/co-quan/nhap", .able(.manageAgencies), importForm),
        .post("/co-quan/nhap", .able(.manageAgencies), bodyLimit: uploads, preview),
        .post("/co-quan/nhap/ghi", .able(.manageAgencies), bodyLimit: uploads, confirm),
        .get("/co-quan/:id", .able(.seeAgencies), show),
        .get("/co-quan/:id/sua", .able(.manageAgencies), edit),
        .post("/co-quan/:id/sua", .able(.manageAgencies), change),
        .post("/co-quan/:id/ket-thuc", .able(.manageAgencies), end),
        .post("/co-quan/:id/ten-khac", .able(.manageAgencies), addAlias),
        .post("/co-quan/:id/ten-khac/:alias/bo", .able(.manageAgencies), removeAlias),
    ]
}
