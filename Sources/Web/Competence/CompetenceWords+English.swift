// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CompetenceWords {
    static let en = CompetenceWords(
        title: "Competence",
        line: "The people of the agencies' quality management systems: qualification, experience, classes, time",
        role: { capital(enRole($0)) },
        subject: { subject in
            switch subject {
            case .awareness: "Awareness of the standard"
            case .documents: "Writing documents and procedures"
            case .internalAudit: "Internal audit"
            case .other: "Something else"
            }
        },
        gap: { gap in
            switch gap {
            case .nobody(let role): "No \(enRole(role)) is named"
            case .classMissing(let role, let subject, let name):
                "\(name) (\(enRole(role))) has taken no class in \(subject == .internalAudit ? "internal audit" : "awareness of the standard")"
            case .littleTime(let role, let name, let percent, let least):
                "\(name) (\(enRole(role))) has \(percent)% of their time for it; at least \(least)% is needed"
            case .timeUnknown(let role, let name):
                "It is not known how much time \(name) (\(enRole(role))) has"
            }
        },
        gapKind: { kind in
            switch kind {
            case .nobody: "Nobody for a role"
            case .classMissing: "A needed class not taken"
            case .time: "Too little or unknown time"
            }
        },
        own: "Your agency's people",
        ownNone: "Nobody is listed. Enter the chair, the representative, the ISO secretary and the internal auditors.",
        ofAgency: { "People of the quality management system of \($0)" }, noneYet: "Nobody is listed.",
        new: "Add a person", former: "No longer in it", gaps: "What is missing",
        gapCount: { $0 == 1 ? "1\u{a0}gap" : "\($0)\u{a0}gaps" }, noGaps: "People and classes are as required.",
        surveyTitle: "The agencies", agency: "Agency", people: "People", total: "Agencies", complete: "Complete",
        withGaps: "With gaps", nobodyNamed: "Nobody listed", narrow: "State", anyState: "Any state",
        empty: "No agencies yet",
        emptyText: "Agencies that take part in a round or have a committee will appear here.",
        noMatch: "No agency matches the filter",
        rules: "What each role asks for", rulesLine: "Held against the requirements in force:",
        rule: { rule in
            let classes = rule.subjects.map { subject in
                subject == .internalAudit ? "a class in internal audit" : "a class in awareness of the standard"
            }
            let parts =
                (rule.isNeeded ? ["somebody is needed"] : []) + classes
                + (rule.leastLoad.map { ["at least \($0)% of the time"] } ?? [])
            return "\(capital(enRole(rule.role))): \(parts.joined(separator: "; ")) (since \(rule.since.official))"
        },
        unconfirmed: "to be confirmed by the standing office",
        newTitle: "Add a person of the quality management system",
        newLine: "Each role of a person is a line of its own. Classes are entered afterwards, on the person's page.",
        name: "Name", position: "Position", part: "Role", chooseRole: "Choose the role",
        qualification: "Qualification", qualificationHelp: "For example: bachelor of law.",
        experience: "Years of experience", experienceShort: "Experience",
        years: { $0 == 1 ? "1\u{a0}year" : "\($0)\u{a0}years" }, load: "Share of time (%)",
        loadHelp: "How much of the working time goes into it; 100 for full time.", loadShort: "Time",
        since: "Since", untilLine: { "Left on \($0)" }, optional: "optional", unknown: "not said", facts: "Facts",
        inCommittee: "In the committee or group", notInCommittee: "not named in a body in force",
        edit: "Change the facts", save: "Save", saved: "Saved.",
        named: "The person was added. Enter the classes they took.", end: "Leaves", endDay: "Leaves on",
        endText: "From that day they count no more for the agency's competence; what was entered stays.",
        ended: "The leaving was recorded.",
        classes: "Classes taken", noClasses: "No class has been entered.", addClass: "Add a class",
        classSubject: "About", chooseSubject: "Choose what about", className: "Name of the class", classDay: "Day",
        hours: "Hours", hoursOf: { $0 == 1 ? "1\u{a0}hour" : "\($0)\u{a0}hours" }, organiser: "Organiser",
        certificate: "Certificate number", add: "Add the class", added: "The class was added.", drop: "Take out",
        dropNamed: { "Take out \($0)" }, dropped: "The class was taken out."
    )

    private static let capital: @Sendable (String) -> String = { $0.prefix(1).uppercased() + $0.dropFirst() }

    private static let enRole: @Sendable (QualityRole) -> String = { role in
        switch role {
        case .chair: "chair"
        case .representative: "quality management representative"
        case .secretary: "ISO secretary"
        case .internalAuditor: "internal auditor"
        case .member: "member"
        }
    }
}
