// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ScanWords {
    package static let en = ScanWords(
        title: { "Scan: \($0)" },
        pages: { $0 == 1 ? "1\u{a0}page" : "\($0)\u{a0}pages" },
        importedBy: { "imported by \($0) \($1)" },
        reading: "Being read",
        readingPage: { "Reading page \($0) of \($1)." },
        waiting: { $0 == 0 ? "Waiting for its turn." : "Waiting for its turn, \($0) before it." },
        mayLeave: "You may leave this page; the result will be in My work.",
        lookAgain: "Look again",
        stop: "Stop reading",
        toList: "To the documents",
        stopped: "The reading was stopped.",
        stoppedHelp: "Pages that were read are kept; press Go on to read the others.",
        notRead: "This scan could not be read.",
        failure: { failure, detail in enFailure(failure, detail) },
        refused: { "The document is marked \($0)." },
        refusedHelp:
            "Secret documents are not taken. The file and the pictures of its pages have been removed. Treat this document as the rules on state secrets say.",
        tryAgain: "Read again",
        goOn: "Go on",
        noted: "Noted",
        dropTitle: "Discard this scan",
        dropHelp: "The file and its pictures are removed; the trail keeps who imported and who discarded it.",
        drop: "Discard the scan, remove the file",
        begunAgain: "The scan is in the queue again.",
        droppedNow: "The scan was discarded and its file removed.",
        wantsLook: "Needs attention",
        see: "See scan",
        recognised: {
            "Read from pictures: \($0) \($0 == 1 ? "page" : "pages"), \($1) \($1 == 1 ? "word" : "words")."
        },
        unsureWords: {
            "\($0) \($0 == 1 ? "word is" : "words are") uncertain, ringed on the picture: compare before you confirm."
        },
        unsureHere: {
            "\($0 == 1 ? "One word" : "\($0) words") of this order uncertain: \($1). Compare with the picture."
        },
        allSure: "No word is uncertain; still compare with the picture before you confirm.",
        unsure: "uncertain word",
        page: { "Page \($0) of \($1)" },
        picture: { "Picture of page \($0) of the scan" },
        openLarge: "open large",
        strip: { "Picture of order \($0) on page \($1)" },
        inPicture: "In the original",
        zoom: "Larger, smaller",
        recognisedText: "See all recognised text"
    )

    private static func enFailure(_ failure: Scan.Failure, _ detail: String) -> String {
        switch failure {
        case .noText:
            "There are no words on it. Scan it again more clearly (300 dpi) and import that, or paste the text."
        case .damaged: "The file is damaged at some page. Open it in its program, save it again and import that."
        case .locked: "The PDF is locked by a password. Take it off and import the file again."
        case .tooHeavy: "A page is too heavy to be read. Scan it at 300 dpi in black and white or grey and import that."
        case .programMissing: "The server lacks a program: the administrator installs \(detail), then press Read again."
        case .tooManyOrders: "The document has too many orders. Split it and import its parts."
        case .textTooLong: "The document is too long. Import only the part with the orders."
        case .alreadyImported:
            "This document\(detail.isEmpty ? "" : ", \(detail),") has been imported before. Open it from the list and discard this scan."
        case .unreadable: "The reading was interrupted. Press Read again; if that does not help, paste the text."
        }
    }
}
