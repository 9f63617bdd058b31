// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

extension PostgresAddress {
    /// What libpq calls each option in the environment, and what it is when nobody says it; a service file included.
    private static func known() -> [(keyword: String, variable: String?, value: String?)] {
        guard let defaults = PQconndefaults() else { return [] }
        defer { PQconninfoFree(defaults) }
        var all: [(String, String?, String?)] = []
        var next = defaults
        while let keyword = next.pointee.keyword {
            all.append(
                (
                    String(cString: keyword), next.pointee.envvar.map { String(cString: $0) },
                    next.pointee.val.map { String(cString: $0) }
                ))
            next += 1
        }
        return all
    }

    /// One address for each host that is named: each is tried for itself, so that one that is dead costs only its time.
    var eachHost: [PostgresAddress] {
        let named = ["host", "hostaddr", "port"]
        var said = options.filter { named.contains($0.key) }
        if said["host"] == nil || said["port"] == nil, options["service"] == nil {
            for option in Self.known() where named.contains(option.keyword) && said[option.keyword] == nil {
                if option.keyword != "port", said["host"] != nil || said["hostaddr"] != nil { continue }
                said[option.keyword] = option.value
            }
        }
        let lists = said.mapValues { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let count = max(lists["host"]?.count ?? 1, lists["hostaddr"]?.count ?? 1)
        guard count > 1 else { return [self] }
        return (0..<count).map { number in
            var options = options
            for (keyword, list) in lists { options[keyword] = number < list.count ? list[number] : list.last }
            return PostgresAddress(options: options)
        }
    }

    /// What is said here as libpq's variables, for programs such as `pg_dump`; holds the password.
    ///
    /// How long to keep a silent connection has no variables; everything that says where, as whom and how safely has.
    public var environmentVariables: [String: String] {
        var variables: [String: String] = [:]
        for option in Self.known() {
            if let variable = option.variable, let value = options[option.keyword] { variables[variable] = value }
        }
        return variables
    }
}
