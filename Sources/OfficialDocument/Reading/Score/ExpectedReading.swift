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

    /// Keys given as null: nothing may be found there.
    private(set) var empty: Set<String> = []

    private enum CodingKeys: String, CodingKey {
        case kind, number, place, issuedOn, subject, issuer, signer, recipients, addressedTo, complete, directives
    }

    init(file: URL) throws {
        let data = try Data(contentsOf: file)
        self = try JSONDecoder().decode(ExpectedReading.self, from: data)
        let keys = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        empty = Set((keys ?? [:]).filter { $0.value is NSNull }.keys)
    }
}
