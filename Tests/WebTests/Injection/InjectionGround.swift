// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// What pages of the product are made of: tags, attributes and kinds of addresses, learnt before anything was tried.
struct PageShape {
    private var tags: Set<String> = []
    private var attributes: Set<String> = []

    init(_ pages: [String]) { for page in pages { learn(from: page) } }

    mutating func learn(from html: String) {
        for tag in MarkupScan(html).tags {
            tags.insert(tag.name)
            attributes.formUnion(tag.attributes.map { "\(tag.name) \($0.name)" })
        }
    }

    /// What a page has that pages of the product don't have.
    func violations(in html: String) -> [String] {
        var found: [String] = []
        for tag in MarkupScan(html).tags {
            if !tags.contains(tag.name) { found.append("<\(tag.name)>") }
            if tag.name == "script", tag["src"]?.hasPrefix("/assets/") != true { found.append("script") }
            for (name, value) in tag.attributes {
                if name.hasPrefix("on") { found.append("\(tag.name) \(name)") }
                if !attributes.contains("\(tag.name) \(name)"), !Self.harmless.contains(name) {
                    found.append("\(tag.name) \(name)=\(value.prefix(40))")
                }
                if Self.addresses.contains(name), !Self.isLocal(value) { found.append("\(name)=\(value.prefix(60))") }
            }
        }
        return found
    }

    /// Attributes that come and go with the state of a page, and run nothing.
    private static let harmless: Set<String> = [
        "class", "id", "hidden", "checked", "selected", "open", "value", "disabled", "aria-describedby", "title",
        "aria-invalid", "aria-label", "aria-current", "aria-sort", "role", "tabindex", "rows", "colspan", "rowspan",
    ]

    private static let addresses: Set<String> = ["href", "src", "action", "formaction", "xlink:href", "data", "srcdoc"]

    private static func isLocal(_ address: String) -> Bool {
        address.hasPrefix("#") || (address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\"))
    }
}

/// The sample province with a record of every kind, and everything that can be sent to it.
struct InjectionGround {
    typealias Player = PermissionScene.Player

    let scene: PermissionScene

    init() async throws { scene = try await PermissionScene() }

    /// Every page and text the player may open, with the address it is at.
    func pages(of player: Player) async -> [(address: String, text: String)] {
        var pages: [(address: String, text: String)] = []
        for address in addresses(of: player) {
            let reply = await player.browser.get(address)
            #expect(reply.status.code < 500, "\(player.role) GET \(address): \(reply.status.code)")
            guard reply.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            pages.append((address, reply.text))
        }
        return pages
    }

    /// The addresses of all GET routes for the player, with their own record and with another's.
    private func addresses(of player: Player) -> [String] {
        var seen: Set<String> = []
        return PermissionTable.rows.filter { $0.route.hasPrefix("GET") }.flatMap { row in
            [true, false].compactMap { isOwn in
                (isOwn ? row.own : row.other).contains(player.role)
                    ? scene.target(of: row, isOwn: isOwn, for: player) : nil
            }
        }.filter { seen.insert($0).inserted }
    }

    /// The forms of all those pages, each once whatever the record; none with a password.
    func forms(of player: Player, but seen: inout Set<String>) async -> [MarkupScan.Form] {
        var forms: [MarkupScan.Form] = []
        for page in await pages(of: player) {
            for form in MarkupScan(page.text).forms where !form.typed.isEmpty && !form.hasPassword {
                let steps = form.action.prefix { $0 != "?" }.split(separator: "/").map {
                    ID<Agency>(String($0)) == nil ? $0 : ":"
                }
                guard seen.insert("\(form.isPost) \(steps) \(form.typed)").inserted else { continue }
                forms.append(form)
            }
        }
        return forms
    }

    /// Sends a form with payloads in every field; gives how often.
    ///
    /// Long chunks bring all of them into each field, and are shown again where they are refused as too long; short ones,
    /// another few for each form, are kept and come back on other pages.
    func fill(
        _ form: MarkupScan.Form, number: Int, _ payloads: [String], as player: Player, _ shape: PageShape?
    ) async -> Int {
        let long = Self.chunks(of: payloads, upTo: shape == nil ? 1 : 1_500)
        let short = Self.chunks(of: payloads, upTo: shape == nil ? 1 : 250)
        let rounds = Self.isFull ? short.count : shape == nil ? 12 : long.count + 5
        for round in 0..<rounds {
            let chunks = shape != nil && round < long.count && !Self.isFull ? long : short
            var fields = form.held
            for (place, name) in form.typed.enumerated() {
                fields[name] = chunks[(number * 5 + round + place * 7) % chunks.count]
            }
            fields["request"] = "\(number).\(round).\(player.role.rawValue)"
            let reply =
                form.isPost
                ? await player.browser.send(form.action, fields)
                : await player.browser.get(
                    URLs.link(
                        String(form.action.prefix { $0 != "?" }),
                        fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
            #expect(reply.status.code < 500, "\(player.role) \(form.action) \(fields): \(reply.status.code)")
            if let shape {
                let found = shape.violations(in: reply.text)
                #expect(found.isEmpty, "\(player.role) \(form.action): \(found.prefix(3))")
            }
        }
        return rounds
    }

    /// Every payload in every place takes an hour; by itself a run takes them in turn (`NENEP_INJECTION=full`).
    static let isFull = ProcessInfo.processInfo.environment["NENEP_INJECTION"] == "full"

    /// Puts every payload into every parameter of every address, and in place of every record.
    func ask(_ payloads: [String], as player: Player) async {
        let pages = await pages(of: player)
        var names: [String: Set<String>] = [:]
        for page in pages {
            let scan = MarkupScan(page.text)
            for form in scan.forms where !form.isPost {
                names[form.action, default: []].formUnion(form.typed + form.held.keys)
            }
            for link in scan.links {
                let parts = link.split(separator: "?", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { continue }
                names[parts[0], default: []].formUnion(Query(parts[1]).pairs.map(\.name))
            }
        }
        for (path, parameters) in names.sorted(by: { $0.key < $1.key }) {
            for number in Self.isFull ? Array(payloads.indices) : Array(stride(from: 0, to: payloads.count, by: 6)) {
                let query = parameters.sorted().enumerated().map { place, name in
                    (name, payloads[(number + place * 11) % payloads.count])
                }
                await check(URLs.link(path, query), player)
            }
        }
        for route in Routes.all where route.method == .get && route.path.contains(":") {
            for payload in Self.isFull ? payloads : payloads.enumerated().filter({ $0.offset % 5 == 0 }).map(\.element)
            {
                let steps = route.path.split(separator: "/").map {
                    $0.hasPrefix(":") ? URLs.escape(payload) : String($0)
                }
                await check("/" + steps.joined(separator: "/"), player)
            }
        }
    }

    private func check(_ address: String, _ player: Player) async {
        let reply = await player.browser.get(address)
        #expect(reply.status.code < 500, "\(player.role) \(address): \(reply.status.code)")
        // A secretary sees the own agency's work, whatever is asked for.
        if player.role == .isoSecretary {
            #expect(!reply.text.contains("901/TB-UBND"), "\(address) shows another agency's work")
        }
    }

    private static func chunks(of payloads: [String], upTo length: Int) -> [String] {
        var chunks: [String] = []
        for payload in payloads {
            if let last = chunks.last, last.count + payload.count < length {
                chunks[chunks.count - 1] = last + " " + payload
            } else {
                chunks.append(payload)
            }
        }
        return chunks
    }
}
