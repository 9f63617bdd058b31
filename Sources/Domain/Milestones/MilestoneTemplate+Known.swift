// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension MilestoneTemplate {
    /// What the program comes with, each with its source; the last step of a track is worded by the rules of its day.
    package static let known: [MilestoneTemplate] = [
        MilestoneTemplate(
            .firstApplication,
            source: SourceNote(
                "28/TB-UBND (18/6/2012), ý 4; kế hoạch triển khai của các tỉnh",
                en: "28/TB-UBND (18/6/2012), order 4; the provinces' yearly plans"),
            steps: [
                Step(.survey, at: 5), Step(.committee, at: 10), Step(.plan, after: [.committee], at: 16),
                Step(.training, after: [.committee], at: 25),
                Step(.documentsWritten, after: [.plan, .training], at: 50),
                Step(.documentsIssued, after: [.documentsWritten], at: 58),
                Step(.applied, after: [.documentsIssued], at: 74), Step(.internalAudit, after: [.applied], at: 82),
                Step(.managementReview, after: [.internalAudit], at: 88),
                Step(.assessment, after: [.managementReview], at: 95),
                Step(.declaration, after: [.assessment], at: 100),
            ]),
        MilestoneTemplate(
            .maintenance,
            source: SourceNote(
                "28/TB-UBND (18/6/2012), ý 3; kế hoạch duy trì, cải tiến hằng năm của các tỉnh",
                en: "28/TB-UBND (18/6/2012), order 3; the provinces' yearly plans of maintenance and improvement"),
            steps: [
                Step(.plan, at: 15), Step(.training, at: 35), Step(.documentsIssued, at: 50),
                Step(.internalAudit, after: [.documentsIssued], at: 75),
                Step(.managementReview, after: [.internalAudit], at: 88),
                Step(.yearlyMaintenance, after: [.managementReview], at: 100),
            ]),
        MilestoneTemplate(
            .scopeExtension,
            source: SourceNote(
                "Quyết định 19/2014/QĐ-TTg, về công bố lại khi điều chỉnh phạm vi",
                en: "Decision 19/2014/QĐ-TTg, on declaring again when the scope is changed"),
            steps: [
                Step(.survey, at: 10), Step(.plan, after: [.survey], at: 20),
                Step(.documentsWritten, after: [.plan], at: 50),
                Step(.documentsIssued, after: [.documentsWritten], at: 60),
                Step(.internalAudit, after: [.documentsIssued], at: 80),
                Step(.managementReview, after: [.internalAudit], at: 90),
                Step(.declaration, after: [.managementReview], at: 100),
            ]),
        MilestoneTemplate(
            .editionTransition,
            source: SourceNote(
                "Thông lệ chuyển đổi phiên bản; dùng cho phiên bản chưa có mẫu riêng",
                en: "Common practice of transitions; for editions without a template of their own"),
            steps: [
                Step(.survey, at: 10), Step(.plan, after: [.survey], at: 18), Step(.training, at: 30),
                Step(.documentsWritten, after: [.plan, .training], at: 55),
                Step(.documentsIssued, after: [.documentsWritten], at: 62),
                Step(.applied, after: [.documentsIssued], at: 78), Step(.internalAudit, after: [.applied], at: 86),
                Step(.managementReview, after: [.internalAudit], at: 93),
                Step(.declaration, after: [.managementReview], at: 100),
            ]),
        to2015, to2026,
    ].compactMap(\.self)

    /// From the edition of 2008 to that of 2015: what is new is the context, the risks and opportunities, and the leader's
    /// own part; systems of 2008 end with 30/6/2021.
    private static let to2015: MilestoneTemplate? = Day(year: 2021, month: 6, day: 30).map { last in
        MilestoneTemplate(
            .editionTransition, from: "9001:2008", to: "9001:2015", until: last,
            source: SourceNote(symbols: "QĐ 4108, 4109/QĐ-BKHCN (31/12/2015); CV 419/BKHCN-TĐC (21/02/2018)"),
            steps: [
                Step(.survey, "So sánh hệ thống đang có với phiên bản 2015", at: 10),
                Step(.plan, "Kế hoạch chuyển đổi", after: [.survey], at: 16),
                Step(.training, "Tập huấn phiên bản 2015", after: [.survey], at: 26),
                Step(.other, "Xác định bối cảnh, bên quan tâm, rủi ro và cơ hội", after: [.training], at: 38),
                Step(.documentsWritten, "Sửa, viết lại tài liệu", after: [.plan, .other], at: 56),
                Step(.documentsIssued, after: [.documentsWritten], at: 63),
                Step(.applied, after: [.documentsIssued], at: 78), Step(.internalAudit, after: [.applied], at: 86),
                Step(.managementReview, after: [.internalAudit], at: 93),
                Step(.declaration, after: [.managementReview], at: 100),
            ])
    }

    /// From the edition of 2015 to the next.
    ///
    /// A round can follow that one only once its adoption is recorded; what it asks for
    /// is then compared first, and the office puts the steps right.
    private static let to2026: MilestoneTemplate? = MilestoneTemplate(
        .editionTransition, from: "9001:2015", to: "9001:2026",
        source: SourceNote(
            "Mẫu chuẩn bị trước; rà lại khi phiên bản 2026 được công bố thành TCVN",
            en: "Prepared in advance; to be gone over when the edition of 2026 is adopted as a TCVN"),
        steps: [
            Step(.survey, "So sánh hệ thống đang có với phiên bản mới", at: 12),
            Step(.plan, "Kế hoạch chuyển đổi", after: [.survey], at: 18),
            Step(.training, "Tập huấn phiên bản mới", after: [.survey], at: 30),
            Step(.other, "Rà soát rủi ro, cơ hội và mục tiêu chất lượng", after: [.training], at: 40),
            Step(.documentsWritten, "Sửa tài liệu theo phiên bản mới", after: [.plan, .other], at: 58),
            Step(.documentsIssued, after: [.documentsWritten], at: 65),
            Step(.applied, after: [.documentsIssued], at: 80), Step(.internalAudit, after: [.applied], at: 87),
            Step(.managementReview, after: [.internalAudit], at: 94),
            Step(.declaration, after: [.managementReview], at: 100),
        ])
}
