// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// Which machines in front of us are believed about who is asking.
package struct TrustedProxies: Sendable {
    private let ranges: [AddressRange]

    package init(_ ranges: [AddressRange] = []) { self.ranges = ranges }

    /// Finds who is asking.
    ///
    /// `X-Forwarded-For` is read from its end, where our own proxies write, and only as long as each hop is one of
    /// them: anything an outsider put before that is never believed.
    func visitor(peer: Address?, headers: HTTPFields) -> Address? {
        guard !ranges.isEmpty, let peer, trusts(peer), let hops = headers[HeaderNames.forwardedFor] else { return peer }
        var visitor = peer
        for hop in hops.split(separator: ",").reversed() {
            guard let address = Address(hop.filter { $0 != " " && $0 != "\t" }) else { return visitor }
            visitor = address
            guard trusts(address) else { return visitor }
        }
        return visitor
    }

    /// The id that a machine we trust gave the request.
    func requestID(peer: Address?, headers: HTTPFields) -> String? {
        guard let peer, trusts(peer) else { return nil }
        return headers[HeaderNames.requestID]
    }

    private func trusts(_ address: Address) -> Bool { ranges.contains { $0.contains(address) } }
}
