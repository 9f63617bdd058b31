// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// What a person says a document holds: the files `X.expected.json` beside the documents.
struct ExpectedReading: Decodable, Sendable {
    struct Signer: Decodable, Sendable {
        var name: String?
        var position: String?
        var authority: [String]?
    }

    struct After: Decodable, Sendable {
        var count: Int?
        var unit: String?
        var event: String?
    }

    struct Deadline: Decodable, Sendable {
        var on: String?
        var phrase: String?
        var rhythm: String?
        var after: After?
    }

    struct Directive: Decodable, Sendable {
        var label: String
        var addressees: [String]?
        var coordinators: [String]?
        var deadline: Deadline?
        var deliverable: String?
        var submitTo: [String]?
    }

    var kind: String?
    var number: String?
    var place: String?
    var issuedOn: String?
    var subject: String?
    var issuer: String?
    var signer: Signer?
    var recipients: [String]?
    var addressedTo: [String]?
    var complete: Bool?
    var directives: [Directive]?

    init(file: URL) throws {
        self = try JSONDecoder().decode(ExpectedReading.self, from: Data(contentsOf: file))
    }
}
