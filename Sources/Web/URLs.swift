// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Every link of the product: one function per page or form, so that an address is written once.
package enum URLs {
    /// A file under Public, with the build's mark so that browsers may keep it for good.
    package static func asset(_ name: String, _ mark: String) -> String {
        mark.isEmpty ? "/assets/\(name)" : "/assets/\(name)?v=\(mark)"
    }

    package static let home = "/"
    package static let signIn = "/dang-nhap"
    package static let signInCode = "/dang-nhap/ma"
    package static let signOut = "/dang-xuat"
    package static let language = "/ngon-ngu"
    package static let inbox = "/viec-cua-toi"

    /// The search page, perhaps with what is sought.
    package static func search(_ words: String = "") -> String { link("/tim-kiem", [("q", words)]) }

    /// A stored file, served through its record.
    package static func file<Entity>(_ id: ID<Entity>) -> String { "/tep/\(id)" }
}

/// Asked by machines.
extension URLs {
    /// Whether the process answers at all.
    package static let healthLive = "/health/live"
    /// Whether requests should be sent here.
    package static let healthReady = "/health/ready"
    /// Figures for Prometheus.
    package static let metrics = "/metrics"
}

/// Own account.
extension URLs {
    package static let account = "/tai-khoan"
    package static let password = "/tai-khoan/mat-khau"
    package static let chooseRole = "/tai-khoan/vai-tro"
    package static let signOutEverywhere = "/tai-khoan/dang-xuat-het"

    /// Ends one of one's own sessions; the mark names it without revealing its token.
    package static func endSession(_ mark: String) -> String { "/tai-khoan/phien/\(escape(mark))/ket-thuc" }
}

/// Assignments.
extension URLs {
    /// The list, with a filter.
    package static func assignments(_ query: [(String, String)] = []) -> String { link("/nhiem-vu", query) }

    package static func assignment(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)" }
    package static func acknowledge(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tiep-nhan" }
    package static func start(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bat-dau" }
    package static func report(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bao-cao" }
    package static func paperReply(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bao-cao-giay" }
    package static func noteProgress(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tien-do" }
    package static func decide(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/quyet-dinh" }
    package static func opinion(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/y-kien" }
    package static func cancel(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/thoi-thuc-hien" }
}

/// Orders' life.
extension URLs {
    package static func askExtension(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/xin-lui-han" }
    package static func decideExtension(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tra-loi-lui-han" }
    package static func extendDue(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/lui-han" }
    package static func eventDay(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/su-kien" }
    package static func instruct(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/chi-dao" }
    package static func acknowledgeInstruction(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/chi-dao/tiep-nhan" }
}

/// Drafts kept while typing.
extension URLs {
    package static let keepDraft = "/ban-nhap"
    package static let dropDraft = "/ban-nhap/bo"
}

/// Difficulties.
extension URLs {
    package static func difficulties(_ selection: String?, page: Int = 1) -> String {
        link("/kho-khan", [("loc", selection ?? ""), ("trang", page > 1 ? String(page) : "")])
    }
    package static func difficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)" }
    package static func answerDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/tra-loi" }
    package static func handDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/chuyen" }
    package static func solveDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/thao-go" }
    package static func raiseDifficulty(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/kho-khan" }
}

/// Several assignments at once.
extension URLs {
    package static let acknowledgeChosen = "/nhiem-vu-chon/tiep-nhan"
    package static let acceptChosen = "/nhiem-vu-chon/chap-nhan"
    package static let remindChosen = "/nhiem-vu-chon/nhac"

    /// An address of ours with one more field in its query.
    package static func adding(_ name: String, _ value: String, to url: String) -> String {
        url + (url.contains("?") ? "&" : "?") + "\(escape(name))=\(escape(value))"
    }
}

/// Notices.
extension URLs {
    package static let notices = "/van-ban"
    package static let importNotice = "/van-ban/nhap"

    package static func notice(_ id: ID<Notice>) -> String { "/van-ban/\(id)" }

    /// The checking page, perhaps with one order open.
    package static func check(_ id: ID<Notice>, order key: Int? = nil) -> String {
        link("/van-ban/\(id)/kiem-tra", [("y", key.map(String.init) ?? "")]) + (key.map { "#y\($0)" } ?? "")
    }

    /// The form of a notice's header fields.
    package static func noticeHeader(_ id: ID<Notice>) -> String { "/van-ban/\(id)/thong-tin" }

    /// The form of one order under check.
    package static func checkOrder(_ id: ID<Notice>, _ key: Int) -> String { "/van-ban/\(id)/y/\(key)" }

    package static func addOrder(_ id: ID<Notice>) -> String { "/van-ban/\(id)/them-y" }
    package static func issue(_ id: ID<Notice>) -> String { "/van-ban/\(id)/ban-hanh" }
    package static func discard(_ id: ID<Notice>) -> String { "/van-ban/\(id)/bo" }
    package static func noticeSource(_ id: ID<Notice>) -> String { "/van-ban/\(id)/ban-goc" }
}

/// The province on one page.
extension URLs {
    /// The page, with a filter.
    package static func province(_ query: [(String, String)] = []) -> String { link("/toan-tinh", query) }

    /// The rows behind a figure of a week.
    package static func provinceWeek(_ query: [(String, String)]) -> String { link("/toan-tinh/tuan", query) }

    package static let leading = "/can-quyet-dinh"

    /// What a leader does about a late assignment from its row.
    package static func lead(_ id: ID<Assignment>, _ act: LeadingPage.Act) -> String {
        switch act {
        case .remind: "/can-quyet-dinh/\(id)/nhac"
        case .instruct: "/can-quyet-dinh/\(id)/chi-dao"
        case .extend: "/can-quyet-dinh/\(id)/lui-han"
        }
    }
}

/// Scans: documents that came in as pictures.
extension URLs {
    package static func scan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)" }
    package static func stopScan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/dung" }
    package static func readScanAgain(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/doc-lai" }
    package static func dropScan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/bo" }

    /// The picture of a scanned document's page, from 1.
    package static func scannedPage(_ id: ID<Notice>, _ number: Int) -> String { "/van-ban/\(id)/trang/\(number)" }
}

/// Reports of a period.
extension URLs {
    package static let reports = "/bao-cao"
    package static let newReport = "/bao-cao/moi"
    package static let comparison = "/bao-cao/so-sanh"
    package static let comparisonRows = "/bao-cao/so-sanh/so-lieu"

    package static func summary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)" }
    package static func issueSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/ban-hanh" }
    package static func summaryDOCX<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/docx" }
    package static func summaryPDF<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/pdf" }
    package static func editSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/sua" }
    package static func recountSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/tinh-lai" }
    package static func printSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/ban-in" }

    /// The rows behind one of its figures.
    package static func summaryRows<Entity>(_ id: ID<Entity>, _ query: [(String, String)]) -> String {
        link("/bao-cao/\(id)/so-lieu", query)
    }
}

/// Letters, registers, reminding.
extension URLs {
    package static let letters = "/van-ban-di"
    package static let newLetter = "/van-ban-di/moi"

    package static func letters(_ query: [(String, String)]) -> String { link(letters, query) }
    package static func letter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)" }
    package static func editLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/sua" }
    package static func submitLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/trinh" }
    package static func decideLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/duyet" }
    package static func numberLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/cap-so" }
    package static func signedLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/ban-ky" }
    package static func sendLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/gui" }
    package static func abandonLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/khong-phat-hanh" }
    package static func dropLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/bo" }
    package static func printLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/ban-in" }
    package static func letterPDF(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/pdf" }
    package static func letterWord(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/docx" }

    package static let letterOffice = "/so-van-ban/thiet-lap"

    /// The registers, with a filter.
    package static func outgoing(_ query: [(String, String)] = []) -> String { link("/so-van-ban/di", query) }
    package static func incoming(_ query: [(String, String)] = []) -> String { link("/so-van-ban/den", query) }

    package static func incoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)" }
    package static func correctIncoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)/sua" }
    package static func strikeIncoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)/gach" }

    package static let chaseRhythm = "/don-doc/nhip"
    package static let periodReport = "/don-doc/ky-bao-cao"

    /// The page that drafts letters of reminding, perhaps with assignments chosen.
    package static func chase(_ query: [(String, String)] = []) -> String { link("/don-doc", query) }
    package static func remind(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/nhac" }
}

/// Agencies.
extension URLs {
    package static let agencies = "/co-quan"
    package static let newAgency = "/co-quan/moi"
    package static let importAgencies = "/co-quan/nhap"
    package static let confirmAgencies = "/co-quan/nhap/ghi"

    package static let agencySets = "/co-quan/tap-hop"

    /// What officers explained while checking.
    package static let remembered = "/co-quan/cach-hieu"

    package static func forgetMatch(_ id: ID<AgencyAlias>) -> String { "/co-quan/cach-hieu/\(id)/bo" }
    package static func removeSet(_ id: ID<AgencyAlias>) -> String { "/co-quan/tap-hop/\(id)/bo" }
    package static func agency(_ id: ID<Agency>) -> String { "/co-quan/\(id)" }
    package static func editAgency(_ id: ID<Agency>) -> String { "/co-quan/\(id)/sua" }
    package static func endAgency(_ id: ID<Agency>) -> String { "/co-quan/\(id)/ket-thuc" }
    package static func aliases(_ id: ID<Agency>) -> String { "/co-quan/\(id)/ten-khac" }
    package static func removeAlias(_ id: ID<Agency>, _ alias: ID<AgencyAlias>) -> String {
        "/co-quan/\(id)/ten-khac/\(alias)/bo"
    }
}

/// Decisions on agencies.
extension URLs {
    package static let reorganisations = "/co-quan/sap-xep"
    package static let newReorganisation = "/co-quan/sap-xep/moi"
    package static let previewReorganisation = "/co-quan/sap-xep/xem"

    package static func reorganisation(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)" }
    package static func handOver(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/ban-giao" }
    package static func handOverAgain(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/ban-giao/xem" }
    package static func reorganisationFile(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/tep" }
}

/// Administration.
extension URLs {
    /// The list of accounts, with a filter.
    package static let accounts = "/quan-tri/tai-khoan"
    package static let newAccount = "/quan-tri/tai-khoan/moi"
    package static let manyAccounts = "/quan-tri/tai-khoan/hang-loat"
    package static let confirmAccounts = "/quan-tri/tai-khoan/hang-loat/ghi"

    package static func accounts(_ query: [(String, String)]) -> String { link(accounts, query) }
    package static func account(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)" }
    package static func resetPassword(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/mat-khau" }
    package static func endAccount(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/ket-thuc" }
    package static func endSessions(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/phien" }
    package static func addMembership(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/vai-tro" }
    package static func endMembership(_ id: ID<Person>, _ membership: ID<Membership>) -> String {
        "/quan-tri/tai-khoan/\(id)/vai-tro/\(membership)/ket-thuc"
    }

    /// The system's trail, with a filter.
    package static func trail(_ query: [(String, String)] = []) -> String { link("/quan-tri/nhat-ky", query) }
    package static let verifyTrail = "/quan-tri/nhat-ky/kiem-tra"
    package static let checkpoint = "/quan-tri/nhat-ky/diem-moc"
    package static func checkpoint(_ id: ID<Checkpoint>) -> String { "/quan-tri/nhat-ky/diem-moc/\(id)" }
}

extension URLs {
    /// A path with its query; fields without a value are left out.
    package static func link(_ path: String, _ query: [(String, String)]) -> String {
        let fields = query.filter { !$0.1.isEmpty }.map { "\(escape($0.0))=\(escape($0.1))" }
        return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
    }

    /// A text as it may stand in a path segment or a query value (RFC 3986: all but unreserved characters escaped).
    package static func escape(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
