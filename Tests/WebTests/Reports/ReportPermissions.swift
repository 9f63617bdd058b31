// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum ReportPermissions: FeaturePermissions {
    /// Agencies see issued reports, with their own rows only.
    private static let reportReaders = readers.subtracting([.externalReader])

    /// The document itself speaks of the whole province.
    private static let wholeReaders = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        Row("GET /bao-cao", reportReaders),
        Row("GET /bao-cao/tai-ve", reportReaders),
        Row("GET /bao-cao/moi", issuers),
        Row("POST /bao-cao/moi", issuers),
        Row("GET /bao-cao/:id", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/so-sanh", reportReaders),
        Row("GET /bao-cao/:id/so-lieu", .report, reportReaders, other: reportReaders, query: "?muc=assigned"),
        Row("GET /bao-cao/:id/so-lieu/tai-ve", .report, reportReaders, other: reportReaders, query: "?muc=assigned"),
        Row("GET /bao-cao/:id/ban-in", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/pdf", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/docx", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/tinh-lai", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/ban-hanh", .draftReport, [.standingOfficer], other: [.standingOfficer]),
    ]

    static let parts: Set<String> = [
        // Need a frozen report in their query; ComparisonTests asks for them.
        "GET /bao-cao/so-sanh/so-lieu",
        "GET /bao-cao/so-sanh/tai-ve",
    ]
}
