// SPDX-License-Identifier: AGPL-3.0-or-later

/// How the web server is set up: what whoever installs it decides.
package struct ServerSettings: Sendable {
    /// How the pages reach the browser; there is no default, because guessing wrong loses either safety or everyone.
    package enum Publishing: Sendable, Hashable {
        /// Behind TLS, at `https://` + this host (and port, where it isn't 443): cookies are Secure, HSTS is sent.
        case secure(authority: String)
        /// Over plain HTTP inside an office network, chosen in words by `--plain-http-lan`: anyone on the wire can read.
        case plainOnLAN
    }

    /// Who may see the figures of the running server.
    package enum MetricsAccess: Sendable, Hashable {
        case nobody
        /// Only who asks from this machine, and not through a proxy.
        case thisMachine
        /// Whoever has the token.
        case token(String)
    }

    /// The address to listen on.
    package var host: String
    /// The port to listen on; 0 lets the system choose.
    package var port: Int
    package var publishing: Publishing
    /// Machines whose `X-Forwarded-For` is believed.
    ///
    /// Behind TLS somebody stands in front of us; where nobody is named it is a program on this machine, or everyone would
    /// have one address and one limit.
    package var trustedProxies: [AddressRange]
    /// The folder with the look's files.
    package var publicFolder: String
    /// The largest file someone may hand in, in bytes.
    package var uploadLimit: Int
    /// How many connections are open at once; more wait in the system's queue.
    package var connectionLimit: Int
    /// How many requests are answered at once; more are told to come back.
    package var inFlightLimit: Int
    /// Requests a second from one visitor over a longer while, or 0 for no ceiling; this machine itself is exempt.
    package var requestCeiling: Int
    /// Whether each request writes a line to the log.
    package var logsRequests: Bool
    package var metrics: MetricsAccess

    package init(
        host: String = "127.0.0.1", port: Int = 8080, publishing: Publishing, trustedProxies: [AddressRange] = [],
        publicFolder: String = "Public", uploadLimit: Int = 50 << 20, connectionLimit: Int = 2000,
        inFlightLimit: Int = 500, requestCeiling: Int = 100, logsRequests: Bool = true,
        metrics: MetricsAccess = .thisMachine
    ) {
        self.host = host
        self.port = port
        self.publishing = publishing
        self.trustedProxies =
            trustedProxies.isEmpty && publishing != .plainOnLAN ? AddressRange.loopback : trustedProxies
        self.publicFolder = publicFolder
        self.uploadLimit = uploadLimit
        self.connectionLimit = connectionLimit
        self.inFlightLimit = inFlightLimit
        self.requestCeiling = requestCeiling
        self.logsRequests = logsRequests
        self.metrics = metrics
    }

    /// Whether a host to listen on is this machine alone, so that nothing crosses a wire.
    package static func isThisMachine(_ host: String) -> Bool {
        host.lowercased() == "localhost" || Address(host)?.isLoopback == true
    }

    /// Whether browsers reach us through TLS.
    package var isSecure: Bool {
        if case .secure = publishing { return true }
        return false
    }
}

extension ServerSettings.Publishing {
    /// Reads `https://iso.songmay.gov.vn`; nil unless it is `https`, a host, and nothing after it.
    package init?(publicURL: String) {
        let text = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        guard text.lowercased().hasPrefix("https://") else { return nil }
        let authority = text.dropFirst("https://".count)
        let isPlain = authority.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(byte)
        }
        guard !authority.isEmpty, isPlain else { return nil }
        self = .secure(authority: authority.lowercased())
    }
}
