// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RefusalWords {
    static func english(_ refusal: Refusal) -> String {
        switch refusal {
        case .userNameTaken(let name): "The user name \(name) is taken. Choose another."
        case .userNameMalformed(let name):
            "The user name \(name) won't do. Use 3 to 40 small letters without marks, digits, dots or hyphens."
        case .nameMissing: "Enter the full name."
        case .passwordTooShort(let least): "A password has at least \(least) characters."
        case .passwordTooCommon: "This password is too easy to guess. Choose another."
        case .passwordContainsUserName: "A password must not contain the user name."
        case .passwordWrong: "The current password is not right."
        case .externalReaderNeedsEndDate: "An external reader needs a last day of access."
        case .membershipAlreadyHeld: "This person has that role in that agency already."
        case .lastAdministrator: "This is the last administrator. Make someone else an administrator first."
        case .accountEnded: "This account has been ended."
        case .delegation(let refusal): english(refusal)
        case .secondFactor(let refusal): english(refusal)

        case .agencyNameMissing: "Enter the agency's name."
        case .agencyNameTaken(let name):
            "There is an agency named \(name) at the same time. Check the name or the dates."
        case .agencyCodeMalformed(let code): "The identifier code \(code) is malformed. A right one: 000.01.05.H99."
        case .agencyCodeTaken(let code): "The identifier code \(code) belongs to another agency."
        case .agencyUnknown(let name): "There is no agency \(name) in the directory."
        case .agencyParentWouldLoop: "The body above can be neither the agency itself nor one below it."
        case .agencyEndsBeforeItBegins: "The last day must come after the first."
        case .agencyEnded(let name): "\(name) has ended."
        case .aliasMissing: "Enter the words to remember."
        case .aliasMeansNothing: "Choose at least one agency for these words."
        case .aliasIsAgencyName(let phrase):
            "\(phrase) is the name of an agency in the directory and can't be remembered for anything else."
        case .aliasIsManaged(let phrase):
            "What \(phrase) means was set by who keeps the directory. Ask them to change it on the Agencies page."
        case .periodRuleInPast(let today):
            "A rule holds for periods that end from today on. Choose a day from \(today.official)."
        case .reorganisation(let refusal): english(refusal)
        case .importIsNotUTF8: "The file is not in Unicode (UTF-8). Save it as CSV UTF-8 and import it again."
        case .importIsEmpty: "The file has no rows."
        case .importColumnMissing: "The file has no column with the agency's name. Its first row must name the columns."
        case .importRowsRefused(let lines):
            "Nothing was imported: put rows \(lines.map(String.init).joined(separator: ", ")) right and import again."

        case .documentUnsupported(let ending):
            "Files ending in .\(ending) can't be read. Use .docx, .odt, .doc, .pdf, a .png or .jpg picture, or paste the text."
        case .documentTooLarge(let megabytes):
            "The file is larger than \(megabytes) MB. Split it, or paste the part that matters."
        case .documentDamaged:
            "The file is damaged, or is not what its ending says. Open it in its program and save it again."
        case .documentNotUnicode:
            "The encoding of the file (Unicode, TCVN3, VNI) was not recognised. Save it as UTF-8, or paste the text."
        case .documentIsScan(let pages):
            "The PDF has \(pages) scanned pages and no text. Paste the text, or use the original with text."
        case .documentLocked: "The PDF is locked by a password. Take it off and import the file again."
        case .documentProgramMissing(let package):
            "The server lacks the program for this kind of file. Ask the administrator to install \(package)."
        case .documentUnreadable: "The file can't be read. Try again, or paste the text."
        case .documentReaderBusy: "The server is reading many other files. Try again in a few minutes."
        case .documentTextTooLong(let megabytes):
            "The text is longer than \(megabytes) MB. Import only the part with the orders, or split the document."
        case .documentHasTooManyOrders(let limit):
            "The document has more than \(limit) orders. Split it and import its parts."
        case .documentIsSecret(let mark):
            "The document is marked \(mark.rawValue). Secret documents are not taken, and this file was not kept."
        case .evidenceIsEmpty(let name): "The file \(name) is empty (0 bytes). Choose another."
        case .evidenceIsNoDocument(let name):
            "The file \(name) is no document, spreadsheet, picture or archive. Choose another as evidence."
        case .evidenceNameDisagrees(let name):
            "The name of \(name) does not fit what is in it. Save it as what it is, then attach it."
        case .evidenceIsSecret(let mark, let name):
            "The file \(name) is marked \(mark.rawValue). Secret documents are not taken; no file of this form was kept."
        case .documentEmpty: "The document is empty. Paste its text or choose another file."
        case .documentAlreadyImported(let number):
            "This document has been imported\(number.isEmpty ? "" : " as \(number)"). Open it from the list."
        case .documentAlreadyIssued(let number):
            "The orders of \(number.isEmpty ? "this document" : number) were issued from another import. Discard this reading, or check number and date."
        case .noticeAlreadyIssued:
            "The orders of this document have been issued; the reading can't be changed any more."
        case .noticeDropped: "This reading was discarded. Import the document again if need be."
        case .noticeNumberMissing: "Enter the document's number and symbol."
        case .noticeIssueDateMissing: "Enter the document's date of issue."
        case .directiveUnknown: "This order is no longer in the reading. Reload the page to see the latest."
        case .directiveTextMissing: "Enter the words of the order."
        case .directiveUnchecked(let labels): "\(labels.count) orders are unchecked: \(labels.joined(separator: ", "))."
        case .directiveWithoutAgency(let labels): "Choose the agency for order \(labels.joined(separator: ", "))."
        case .acceptingBodyMissing(let label):
            "Order \(label) is given to the body that is to accept it. Choose another accepting body."
        case .noDirectives: "The reading has no orders. Add one before issuing."
        case .nothingToMergeInto: "This is the first order; there is none above to merge it into."
        case .splitOutsideText: "Enter the first words of the second order, as they stand in the text."
        case .dueBeforeIssue(let day): "The deadline \(day.official) lies before the date of issue. Check it."

        case .dayMissing: "Enter a day as day/month/year, such as 30/06/2026."
        case .scanNotBeingRead: "This scan is no longer being read. Reload the page to see how it stands."
        case .scanIsBeingRead: "This scan is being read. Wait for the end, or stop it first."
        case .scanHasEnded: "This scan has been read or discarded. Reload the page to see how it stands."
        case .scanHasTooManyPages(let limit):
            "The scan has more than \(limit) pages. Put the part with the orders into a file of its own and import that."
        case .pictureTooLarge(let megapixels):
            "The picture has more than \(megapixels) million pixels. Scan at 300 dpi or make it smaller, then import it."
        case .tooManyScansWait(let limit):
            "Your agency has \(limit) scans waiting to be read. Wait for some of them, then go on."
        case .assignmentEnded: "This assignment has ended."
        case .alreadyAcknowledged: "This assignment has been acknowledged."
        case .reportTextMissing: "Enter the report."
        case .evidenceMissing: "Attach at least one file as evidence."
        case .reportAwaitsDecision: "The last report waits for a decision. Report again after it."
        case .noReportToDecide: "No report waits for a decision."
        case .reportIsNotTheLatest: "The agency has handed in a newer report. Read it, then decide."
        case .reporterCannotDecide: "Who reported can't accept. Someone else must decide."
        case .recorderCannotDecide: "Who recorded the paper reply can't accept it. Someone else must decide."
        case .ownAgencyCannotDecide: "No agency decides on its own work."
        case .notTheAcceptingBody: "Only the accepting body decides on this assignment."
        case .returnNeedsReason: "Say what must be added, so that the agency knows what to do."
        case .cancelNeedsReason: "Choose the document that calls it off, or give the reason."
        case .cancellingNoticeNotLater: "Choose a document issued after the one that gave this order."
        case .notACoordinator: "Your agency is not a coordinating body of this assignment."
        case .opinionTextMissing: "Enter the opinion."
        case .paperReplyNeedsDocument: "Enter number and symbol of the reply."
        case .paperReplyInFuture: "The reply's date lies in the future. Check the date."
        case .paperReplyNeedsDay: "Enter the reply's date as day/month/year."
        case .paperReplyNeedsFile: "Attach a scan or the file of the reply."
        case .paperReplyBeforeOrder(let day):
            "A reply can't be older than the order, which was given on \(day.official). Check the date."
        case .paperReplyOfOwnAgency:
            "Nobody records a reply for their own agency. Hand in a report with its evidence instead."
        case .decisionMissing: "Choose to accept or to return."
        case .nothingToExtend: "This assignment has no due date that could be moved."
        case .extensionNeedsReason: "Say why more time is needed."
        case .extensionNeedsDay: "Enter the new day as day/month/year."
        case .extensionNotLater(let due): "It is due on \(due.official) now. Choose a later day."
        case .extensionDayPassed(let day, let today):
            "\(day.official) has passed. Choose a day from \(today.official) on."
        case .extensionAlreadyAsked: "The agency has asked for more time and awaits the answer."
        case .extensionAwaitsDecision: "The agency has asked for more time. Answer that request instead."
        case .noExtensionToDecide: "No request for more time awaits an answer."
        case .extensionDecisionMissing: "Choose to grant or to refuse."
        case .extensionRefusalNeedsReason: "Say why it is refused, so that the agency knows."
        case .askerCannotGrant: "Who asked for more time doesn't decide. Someone else must answer."
        case .notTheIssuer: "Only the body that gave the order, or reviews its results, decides this."
        case .instructionMissing: "Enter the further instruction."
        case .instructionAlreadyAcknowledged: "This instruction has been acknowledged."
        case .followsNoEvent: "This assignment's deadline is not counted from an event."
        case .eventNeedsDay: "Enter the day of the event as day/month/year."
        case .eventInFuture(let day): "\(day.official) has not come yet. Enter the day on which the event was."
        case .eventAlreadyExtended:
            "The due date was moved since, so the event's day can't be changed. Move the date again."
        case .earlierOrderUnknown(let label):
            "The earlier document has no order \(label). Enter its label as the document has it."
        case .effectNeedsDay: "Enter the new due date of the order that is extended."
        case .effectNotYours(let number): "Your agency doesn't answer for the orders of \(number)."
        case .termMalformed: "Enter a number from 1 to \(Term.longest)."
        case .difficulty(let refusal): english(refusal)
        case .milestone(let refusal): english(refusal)
        case .matter(let refusal): english(refusal)
        case .letter(let refusal): english(refusal)
        case .committee(let refusal): english(refusal)
        case .competence(let refusal): english(refusal)
        case .plan(let refusal): english(refusal)
        case .round(let refusal): english(refusal)
        case .file(let refusal, let name, _): english(refusal, name)
        case .textTooLong(let limit):
            "The text is longer than \(limit) characters. Shorten it, or attach the rest as a file."

        case .nothingChosen: "No assignment is chosen. Tick some in the list, then try again."
        case .tooManyChosen(let limit):
            "At most \(limit) assignments can be chosen at once. Untick some, then try again."
        case .assignmentOfAnotherAgency: "Another agency's assignment."
        case .someCannotBeDone(let count):
            "\(count) of the assignments changed meanwhile. Nothing was written. Look through the list below again."

        case .periodEndsBeforeItBegins: "The period's last day can't come before its first."
        case .reportAlreadyFrozen: "The report has been issued; its figures are frozen."
        }
    }
}
