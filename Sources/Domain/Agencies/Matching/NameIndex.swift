// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Every way an agency may be named in words, ready to be looked up.
struct NameIndex: Sendable {
    /// One agency under one name.
    struct Entry: Sendable {
        /// What kind of name it is; the earlier, the surer.
        enum Kind: Int, Sendable, Comparable {
            case full, short, former
            /// Without the place that tells it from its like: "Phòng TN&MT".
            case withoutPlace

            static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
        }

        let agency: ID<Agency>
        let kind: Kind
        let spelling: [String]
        /// The last day of a former name.
        let until: Day?
    }

    private(set) var entries: [String: [Entry]] = [:]
    private(set) var aliases: [String: AgencyAlias] = [:]
    /// The most words of any name or alias.
    private(set) var longest = 0
    /// The words of the province's own name, such as "song may".
    private(set) var province: [String] = []
    /// The full names in words, for finding similar ones.
    private(set) var words: [ID<Agency>: [MentionWord]] = [:]
    /// Which agencies have a word in their full name.
    private(set) var byWord: [String: [ID<Agency>]] = [:]
    /// The place each committee governs, such as "huyện Tân Uyên".
    private(set) var places: [ID<Agency>: [MentionWord]] = [:]

    init(agencies: [Agency], byID: [ID<Agency>: Agency], aliases: [AgencyAlias], formerNames: [FormerName]) {
        for agency in agencies {
            let name = MentionWords.read(agency.name)
            words[agency.id] = name
            if let place = NameIndex.place(governedBy: name) { places[agency.id] = place }
        }
        let committee = agencies.first { $0.level == .province && places[$0.id] != nil }
        province = committee.flatMap { places[$0.id] }.map { $0.dropFirst().map(\.folded) } ?? []
        if province.first == "pho" { province.removeFirst() }
        for agency in agencies { add(agency, byID) }
        for former in formerNames { add(former, byID) }
        for alias in aliases {
            let key = MentionWords.read(alias.phrase)
            guard !key.isEmpty else { continue }
            self.aliases[NameIndex.key(key)] = alias
            longest = max(longest, key.count)
        }
    }

    static func key(_ words: some Sequence<MentionWord>) -> String {
        words.map(\.folded).joined(separator: " ")
    }

    private mutating func add(_ agency: Agency, _ byID: [ID<Agency>: Agency]) {
        guard let name = words[agency.id] else { return }
        for word in Set(name.map(\.folded)) { byWord[word, default: []].append(agency.id) }
        let places = placesAbove(agency, byID)
        addForms(of: name, agency, .full, places)
        addForms(of: MentionWords.read(agency.shortName), agency, .short, places)
        // "Huyện Tân Uyên" addressed is its committee; the province alone is the province's.
        if let place = self.places[agency.id] { add(place, agency.id, .short) }
    }

    private mutating func add(_ former: FormerName, _ byID: [ID<Agency>: Agency]) {
        guard byID[former.agency] != nil else { return }
        add(MentionWords.read(former.name), former.agency, .former, until: former.until)
        add(MentionWords.read(former.shortName), former.agency, .former, until: former.until)
        if let place = NameIndex.place(governedBy: MentionWords.read(former.name)) {
            add(place, former.agency, .former, until: former.until)
        }
    }

    /// Adds a name with and without the place it belongs to.
    private mutating func addForms(
        of name: [MentionWord], _ agency: Agency, _ kind: Entry.Kind, _ places: [[MentionWord]]
    ) {
        add(name, agency.id, kind)
        switch agency.level {
        case .province, .department: addProvincialForms(of: name, agency, kind, places)
        case .district, .districtOffice, .commune, .serviceUnit:
            for place in places {
                if NameIndex.ends(name, with: place) {
                    add(Array(name.dropLast(place.count)), agency.id, .withoutPlace)
                } else {
                    add(name + place, agency.id, kind)
                    if kind == .full, agency.level == .districtOffice { words[agency.id] = name + place }
                    if agency.level == .districtOffice { demote(name, agency.id) }
                }
            }
        }
    }

    /// A provincial body may be followed by "tỉnh", or by the province's name too.
    private mutating func addProvincialForms(
        of name: [MentionWord], _ agency: Agency, _ kind: Entry.Kind, _ places: [[MentionWord]]
    ) {
        let kinds = ["tinh", "pho"]
        let folded = name.map(\.folded)
        let head = folded.dropLast(province.count).last ?? ""
        if !province.isEmpty, Array(folded.suffix(province.count)) == province, kinds.contains(head) {
            add(Array(name.dropLast(province.count)), agency.id, kind)
        } else if folded.last == "tinh" {
            add(name + spelledProvince(places), agency.id, kind)
        } else {
            add(name + [MentionWord("tỉnh")], agency.id, kind)
            add(name + [MentionWord("tỉnh")] + spelledProvince(places), agency.id, kind)
        }
    }

    /// A district office called only "Phòng Nội vụ" shares that name with its like.
    private mutating func demote(_ name: [MentionWord], _ agency: ID<Agency>) {
        entries[NameIndex.key(name)]?.removeAll { $0.agency == agency }
        add(name, agency, .withoutPlace)
    }

    private mutating func add(_ name: [MentionWord], _ agency: ID<Agency>, _ kind: Entry.Kind, until: Day? = nil) {
        let key = NameIndex.key(name)
        guard !key.isEmpty, entries[key]?.contains(where: { $0.agency == agency && $0.kind <= kind }) != true
        else { return }
        entries[key, default: []].append(
            Entry(agency: agency, kind: kind, spelling: name.map(\.spelled), until: until))
        longest = max(longest, name.count)
    }

    /// The places and bodies above an agency that its name may be followed by.
    private func placesAbove(_ agency: Agency, _ byID: [ID<Agency>: Agency]) -> [[MentionWord]] {
        guard let parent = agency.parent else { return [] }
        if let place = places[parent] { return [place] }
        return words[parent].map { [$0] } ?? []
    }

    private func spelledProvince(_ places: [[MentionWord]]) -> [MentionWord] {
        let place = places.first { $0.first?.folded == "tinh" && $0.count == province.count + 1 }
        return place.map { Array($0.dropFirst()) } ?? province.map { MentionWord($0) }
    }

    private static func ends(_ name: [MentionWord], with place: [MentionWord]) -> Bool {
        name.count > place.count && name.suffix(place.count).map(\.folded) == place.map(\.folded)
    }

    /// "Tân Uyên" with its kind, out of "Ủy ban nhân dân huyện Tân Uyên"; nil for other bodies.
    private static func place(governedBy name: [MentionWord]) -> [MentionWord]? {
        let committee = ["uy", "ban", "nhan", "dan"]
        guard name.count > committee.count + 1, name.prefix(committee.count).map(\.folded) == committee else {
            return nil
        }
        return Array(name.dropFirst(committee.count))
    }
}
