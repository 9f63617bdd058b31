// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

@testable import Database

/// Stands between the database and its server, and does what networks do.
final class FaultyNetwork: Sendable {
    enum Mood: Sendable {
        case well
        /// Everything is swallowed, and nobody is told.
        case silent
        /// Nobody is let in, and who was in is thrown out.
        case down
        /// The answer to the next commit is lost, and the connection with it.
        case losesCommit
        /// The next commit is lost on its way, and the connection with it.
        case swallowsCommit
        /// The next commit is answered, and the connection is lost before anything else is.
        case endsAfterCommit
    }

    private let mood = Mutex(Mood.well)
    private let sockets = Mutex<[CInt]>([])
    private let listener: CInt
    private let server: PostgresAddress
    let port: UInt16

    init(to server: PostgresAddress) throws {
        self.server = server
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.bind(listener, address, size) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard isBound else { throw Refused() }
        self.listener = listener
        port = UInt16(bigEndian: place.sin_port)
        Thread.detachNewThread { [self] in letIn() }
    }

    /// The same database, through this network.
    var address: PostgresAddress {
        var options = server.options
        options["host"] = "127.0.0.1"
        options["hostaddr"] = nil
        options["port"] = String(port)
        return PostgresAddress(options: options)
    }

    func turn(_ mood: Mood) {
        self.mood.withLock { $0 = mood }
        if case .down = mood { throwOut() }
    }

    /// Ends everything.
    func close() {
        turn(.down)
        shutdown(listener, Int32(SHUT_RDWR))
        Glibc.close(listener)
    }

    private func throwOut() {
        let all = sockets.withLock { sockets in
            defer { sockets = [] }
            return sockets
        }
        for socket in all { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    private func letIn() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { return }
            if case .down = mood.withLock({ $0 }) {
                Glibc.close(client)
                continue
            }
            guard let upstream = connect() else {
                Glibc.close(client)
                continue
            }
            sockets.withLock { $0 += [client, upstream] }
            Thread.detachNewThread { [self] in pump(from: client, to: upstream, isCommand: true) }
            Thread.detachNewThread { [self] in pump(from: upstream, to: client, isCommand: false) }
        }
    }

    private func pump(from source: CInt, to target: CInt, isCommand: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let size = recv(source, &buffer, buffer.count, 0)
            guard size > 0 else { break }
            while case .silent = mood.withLock({ $0 }) { usleep(20_000) }
            if isCommand, Self.holdsCommit(buffer[..<size]), let isHeard = losesCommit() {
                shutdown(source, Int32(SHUT_WR))
                // The server hears it, or not; its answer finds nobody.
                if isHeard { _ = send(target, buffer, size, Int32(MSG_NOSIGNAL)) }
                usleep(100_000)
                break
            }
            if !isCommand, case .endsAfterCommit = mood.withLock({ $0 }), let end = Self.endOfCommit(buffer[..<size]) {
                _ = send(target, buffer, end, Int32(MSG_NOSIGNAL))
                mood.withLock { $0 = .well }
                break
            }
            guard send(target, buffer, size, Int32(MSG_NOSIGNAL)) == size else { break }
        }
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
    }

    /// Whether the server hears a commit whose answer is lost; nil when it isn't.
    ///
    /// It is one commit: what follows is well at once, and may be told to go wrong again.
    private func losesCommit() -> Bool? {
        mood.withLock { mood in
            switch mood {
            case .losesCommit:
                mood = .well
                return true
            case .swallowsCommit:
                mood = .well
                return false
            default: return nil
            }
        }
    }

    /// Where the server's word that it has committed ends.
    private static func endOfCommit(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.firstRange(of: Array("COMMIT\0".utf8))?.upperBound
    }

    private static func holdsCommit(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains("COMMIT")
    }

    private func connect() -> CInt? {
        let (host, port) = (server.options["host"] ?? "127.0.0.1", server.options["port"] ?? "5432")
        return host.hasPrefix("/") ? connectLocally("\(host)/.s.PGSQL.\(port)") : connect(host, port)
    }

    private func connectLocally(_ path: String) -> CInt? {
        var place = sockaddr_un()
        place.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: place.sun_path) else { return nil }
        withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let isConnected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, size) == 0 }
        }
        return isConnected ? descriptor : nil
    }

    private func connect(_ host: String, _ port: String) -> CInt? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(found) }
        let descriptor = socket(first.pointee.ai_family, first.pointee.ai_socktype, 0)
        return Glibc.connect(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0 ? descriptor : nil
    }
}
