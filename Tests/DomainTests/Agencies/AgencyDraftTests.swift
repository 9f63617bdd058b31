// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct AgencyDraftTests {
    let province = Province()

    @Test func `all that speaks against a draft is told at once`() {
        let draft = AgencyDraft(
            name: " ", level: .department, parent: ID(high: 5, low: 5), code: "x", validFrom: Day(iso: "2020-01-02"),
            validTo: Day(iso: "2020-01-01"))
        #expect(
            draft.refusals(id: nil, among: province.directory)
                == [
                    .agency(.agencyNameMissing), .agency(.agencyCodeMalformed("x")), .agency(.agencyUnknown("")),
                    .agency(.agencyEndsBeforeItBegins),
                ])
    }

    @Test func `an agency is not put below itself`() throws {
        let district = try #require(province.directory[province["uyen"]])
        var draft = AgencyDraft(district)
        draft.parent = province["uyen.tnmt"]
        #expect(throws: Refusal.agency(.agencyParentWouldLoop)) {
            try draft.agency(id: district.id, version: 2, among: province.directory)
        }
    }

    @Test func `two agencies bear a name one after the other, not at once`() throws {
        var draft = AgencyDraft(name: "Sở TN&MT", level: .department, parent: province["tinh"])
        #expect(throws: Refusal.agency(.agencyNameTaken("Sở Tài nguyên và Môi trường"))) {
            try draft.agency(id: ID(high: 4, low: 1), version: 1, among: province.directory)
        }
        draft.validFrom = Day(iso: "2030-01-01")
        let agency = try draft.agency(id: ID(high: 4, low: 1), version: 1, among: province.directory)
        #expect(agency.shortName == "Sở TN&MT")
    }

    @Test func `the tree knows families, ancestors and roots`() {
        let directory = province.directory
        #expect(directory.family(of: province["khcn"]) == [province["khcn"], province["chicuc"]])
        #expect(directory.ancestors(of: province["uyen.tnmt"]).map(\.id) == [province["uyen"], province["tinh"]])
        #expect(directory.roots.map(\.id) == [province["tinh"]])
        #expect(directory.descendants(of: province["uyen"]).count == 2)
    }

    @Test func `an alias is stored as it is read again`() {
        let targets: [AgencyAlias.Target] = [
            .agencies([province["nv"], province["tc"]]), .group(AgencyGroup(levels: [.commune, .district])),
        ]
        for target in targets { #expect(AgencyAlias.Target(target.text) == target) }
        #expect(AgencyAlias.Target("") == nil && AgencyAlias.Target("group: nowhere") == nil)
    }
}
