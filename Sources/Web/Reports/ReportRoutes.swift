// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of summary reports.
package enum ReportRoutes {
    package static let all: [Route] = [
        .get("/bao-cao", .able(.seeReports), list),
        .get("/bao-cao/tai-ve", .able(.seeReports), export),
        .get("/bao-cao/moi", .able(.makeReport), new),
        .post("/bao-cao/moi", .able(.makeReport), make),
        .get("/bao-cao/:id", .able(.seeReports), show),
        .get("/bao-cao/:id/so-lieu", .able(.seeReports), rows),
        .get("/bao-cao/:id/so-lieu/tai-ve", .able(.seeReports), exportRows),
        .get("/bao-cao/:id/ban-in", .able(.seeReports), preview),
        .get("/bao-cao/:id/pdf", .able(.seeReports), pdf),
        .get("/bao-cao/:id/docx", .able(.seeReports), word),
        .get("/bao-cao/:id/sua", .able(.makeReport), edit),
        .post("/bao-cao/:id/sua", .able(.makeReport), save),
        .post("/bao-cao/:id/tinh-lai", .able(.makeReport), recount),
        .post("/bao-cao/:id/ban-hanh", .able(.makeReport), issue),
    ]
}
