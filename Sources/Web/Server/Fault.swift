// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes

/// Why a request gets no answer of its own: every one of them has a page with a sentence that says what to do.
package enum Fault: Error, Sendable, Hashable {
    /// Not a request we can read.
    case malformed
    /// Not signed in.
    case signInNeeded
    /// Not there, or not for this person to see: one answer for both.
    case notFound
    /// There to be seen, but not for this person to do: the page says why.
    case refused(Refusal)
    /// There, but not for this method.
    case otherMethods([String])
    /// The form was not shown by us to this browser, or too long ago.
    case forged
    /// More bytes than this page takes.
    case tooLarge(limit: Int)
    /// A kind of body that forms don't have.
    case otherKind
    /// It arrived too slowly.
    case tooSlow
    /// Too often; wait so many seconds.
    case tooOften(wait: Int)
    /// Someone else changed the record since it was read.
    case changedMeanwhile
    /// The database or the disk can't do it now.
    case unavailable
    /// The disk is full; what is there can be read.
    case full
    /// More people ask than can be answered.
    case overloaded
    /// Something we did not expect.
    case unexpected

    /// The status the answer carries.
    package var status: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .signInNeeded: .seeOther
        case .notFound: .notFound
        case .refused: .forbidden
        case .otherMethods: .methodNotAllowed
        case .forged: .forbidden
        case .tooLarge: .contentTooLarge
        case .otherKind: .unsupportedMediaType
        case .tooSlow: .requestTimeout
        case .tooOften: .tooManyRequests
        case .changedMeanwhile: .conflict
        case .unavailable, .overloaded: .serviceUnavailable
        case .full: .init(code: 507, reasonPhrase: "Insufficient Storage")
        case .unexpected: .internalServerError
        }
    }

    /// After how many seconds trying again is worth while; nil where waiting doesn't help.
    var retryAfter: Int? {
        switch self {
        case .tooOften(let wait): wait
        case .overloaded: 2
        case .unavailable: 5
        case .full: 60
        default: nil
        }
    }

    /// Whether the database may not be asked even for the page that says so.
    var leavesDatabaseAlone: Bool { self == .unavailable || self == .overloaded }

    /// Whether what is still on its way is not worth waiting for.
    var endsConnection: Bool {
        switch self {
        case .tooLarge, .tooSlow, .malformed, .otherKind: true
        default: false
        }
    }
}
