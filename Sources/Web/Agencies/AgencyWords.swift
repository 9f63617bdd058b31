// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the directory of agencies.
package struct AgencyWords: Words {
    package let title: String
    package let howMany: @Sendable (String) -> String
    package let matching: @Sendable (String) -> String
    package let level: @Sendable (Agency.Level) -> String
    package let keyword: String
    package let keywordHelp: String
    package let levelLabel: String
    package let withEnded: String
    package let name: String
    package let shortName: String
    package let shortNameHelp: String
    package let parent: String
    package let noParent: String
    package let code: String
    package let codeHelp: String
    package let people: String
    package let validity: String
    package let validFrom: String
    package let validTo: String
    package let until: @Sendable (String) -> String
    package let since: @Sendable (String) -> String
    package let fromTo: @Sendable (String, String) -> String
    package let always: String
    package let ended: @Sendable (String) -> String
    package let onePage: String
    package let noneTitle: String
    package let noneText: String
    package let noMatchTitle: String
    package let noMatchText: String

    package let new: String
    package let edit: String
    package let editTitle: @Sendable (String) -> String
    package let save: String
    package let renamedOn: String
    package let renamedOnHelp: String
    package let about: String
    package let formerNames: String
    package let below: String
    package let peopleCount: @Sendable (Int) -> String
    package let figures: String
    package let openOnes: String
    package let lateOnes: String
    package let awaitingOnes: String
    package let onTimeOnes: String

    package let aliases: String
    package let aliasesHelp: String
    package let noAliases: String
    package let addAlias: String
    package let aliasPhrase: String
    package let removeAlias: @Sendable (String) -> String
    package let remove: String
    package let end: String
    package let endHelp: String
    package let lastDay: String
    package let dayMissing: String

    package let sets: String
    package let setsLine: String
    package let setPhrase: String
    package let setPhraseHelp: String
    package let setMembers: String
    package let setMembersHelp: String
    package let saveSet: String
    package let removeSetFold: String
    package let removeSetLead: String
    package let removeSet: String
    package let noSets: String
    package let notFound: @Sendable (String) -> String
    package let perhaps: @Sendable (String, String) -> String
    package let allOfLevels: @Sendable (String) -> String

    package let created: @Sendable (String) -> String
    package let changed: @Sendable (String) -> String
    package let hasEnded: @Sendable (String) -> String
    package let remembered: @Sendable (String) -> String
    package let forgotten: String
    package let imported: @Sendable (Int) -> String

    package let importTitle: String
    package let importLine: String
    package let importText: String
    package let importTextHelp: String
    package let importFile: String
    package let preview: String
    package let confirm: @Sendable (Int) -> String
    package let line: String
    package let verdict: String
    package let isNew: String
    package let isThere: String
    package let badRows: @Sendable (Int) -> String
    package let putRight: String
    package let freshRows: @Sendable (Int) -> String
    package let nothingNew: String
    package let problem: @Sendable (AgencyImport.Problem) -> String
}
