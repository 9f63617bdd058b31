// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A document that came in as pictures and is read by character recognition: an import that waits, until it becomes a notice.
package struct Scan: Sendable, Hashable {
    /// Where it stands.
    package enum State: String, Sendable, CaseIterable {
        /// Đang nhận dạng: waits for its turn, or is being read.
        case reading
        /// Đã dừng: somebody stopped the reading.
        case stopped
        /// Không nhận dạng được.
        case failed
        /// Đã đọc: it is a notice now.
        case read
        /// Có dấu mật: refused, its file removed.
        case refused
        /// Đã bỏ: given up, its file removed.
        case dropped
    }

    /// Why a reading came to nothing.
    package enum Failure: String, Sendable, CaseIterable {
        /// No words on any page.
        case noText
        case damaged
        case locked
        /// A page took longer, or more memory, than a page may.
        case tooHeavy
        /// The machine lacks a program; the detail is its package.
        case programMissing
        case tooManyOrders
        case textTooLong
        /// The same document is here already; the detail is its number.
        case alreadyImported
        /// Anything else; the log has the details.
        case unreadable
    }

    package let id: ID<Scan>
    /// The file as handed in; nil once it was removed.
    package private(set) var file: ID<StoredDocument>?
    /// The name of the file.
    package let name: String
    /// How many pages it has.
    package let pages: Int
    /// The agency that imported it and prepares it.
    package internal(set) var agency: ID<Agency>
    package let importedAt: Instant
    package let importedBy: ID<Person>
    /// How often it was given to be read.
    package private(set) var readings: Int
    package private(set) var readAt: Instant?
    package private(set) var notice: ID<Notice>?
    package private(set) var stoppedAt: Instant?
    package private(set) var failedAt: Instant?
    package private(set) var failure: Failure?
    /// What the failure is about: a number, a package.
    package private(set) var detail: String
    package private(set) var refusedAt: Instant?
    package private(set) var mark: SecrecyMark?
    package private(set) var droppedAt: Instant?
    package internal(set) var version: Int

    package init(
        id: ID<Scan>, file: ID<StoredDocument>?, name: String, pages: Int, agency: ID<Agency>, importedAt: Instant,
        importedBy: ID<Person>, readings: Int = 1, readAt: Instant? = nil, notice: ID<Notice>? = nil,
        stoppedAt: Instant? = nil, failedAt: Instant? = nil, failure: Failure? = nil, detail: String = "",
        refusedAt: Instant? = nil, mark: SecrecyMark? = nil, droppedAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.file = file
        self.name = name
        self.pages = pages
        self.agency = agency
        self.importedAt = importedAt
        self.importedBy = importedBy
        self.readings = readings
        self.readAt = readAt
        self.notice = notice
        self.stoppedAt = stoppedAt
        self.failedAt = failedAt
        self.failure = failure
        self.detail = detail
        self.refusedAt = refusedAt
        self.mark = mark
        self.droppedAt = droppedAt
        self.version = version
    }

    /// Where it stands, derived: giving it to be read again takes back how the last reading ended.
    package var state: State {
        if droppedAt != nil { return .dropped }
        if refusedAt != nil { return .refused }
        if readAt != nil { return .read }
        if failedAt != nil { return .failed }
        return stoppedAt == nil ? .reading : .stopped
    }

    /// Whether somebody has to do something about it.
    package var wantsAttention: Bool { [.stopped, .failed, .refused].contains(state) }
}

extension Scan {
    /// Somebody stops the reading; it can be given to be read again.
    package mutating func stop(at moment: Instant) throws(Refusal) {
        guard state == .reading else { throw .scan(.scanNotBeingRead) }
        stoppedAt = moment
        version += 1
    }

    /// A reading that was stopped, or came to nothing, is begun again.
    package mutating func readAgain() throws(Refusal) {
        guard file != nil, state != .read, state != .refused, state != .dropped else { throw .scan(.scanHasEnded) }
        stoppedAt = nil
        failedAt = nil
        failure = nil
        detail = ""
        readings += 1
        version += 1
    }

    /// It is given up, or its refusal taken note of; what is left of the file goes.
    package mutating func drop(at moment: Instant) throws(Refusal) {
        guard state != .read, state != .dropped else { throw .scan(.scanHasEnded) }
        droppedAt = moment
        file = nil
        version += 1
    }

    /// The reading that was given out as the n-th has become a notice.
    package mutating func finish(_ reading: Int, as notice: ID<Notice>, at moment: Instant) throws(Refusal) {
        try check(reading)
        readAt = moment
        self.notice = notice
        version += 1
    }

    /// The reading that was given out as the n-th came to nothing.
    package mutating func fail(
        _ reading: Int, _ failure: Failure, _ detail: String, at moment: Instant
    ) throws(Refusal) {
        try check(reading)
        failedAt = moment
        self.failure = failure
        self.detail = detail
        version += 1
    }

    /// The document carries a mark of secrecy: nothing of it stays.
    package mutating func refuse(_ mark: SecrecyMark, at moment: Instant) throws(Refusal) {
        guard state != .read, state != .dropped else { throw .scan(.scanHasEnded) }
        refusedAt = moment
        self.mark = mark
        file = nil
        version += 1
    }

    /// What comes of a reading counts only while it is the one that is waited for.
    private func check(_ reading: Int) throws(Refusal) {
        guard state == .reading, readings == reading else { throw .scan(.scanNotBeingRead) }
    }
}
