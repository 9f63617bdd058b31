// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Logging
import Programs
import Store
import Synchronization
import WorkingTime

/// What second factors need beside the database: the installation's key, made when the first one is set up.
package final class SecondFactorDesk: Sendable {
    /// A secret that is offered and not yet anyone's: it is confirmed with a code, or forgotten.
    package struct Offer: Sendable {
        /// The secret as it is typed into an app.
        package let secret: String
        /// The secret as a phone reads it from a picture.
        package let address: String
        /// The secret as the page carries it to the confirmation: sealed, so that nothing is kept meanwhile.
        package let token: String
        /// Whether the password was given for it already.
        package let isConfirmed: Bool
    }

    /// What an offer's token holds.
    struct Offered {
        let secret: [UInt8]
        /// Whether the password was asked for, as replacing a factor needs.
        let mayReplace: Bool
    }

    /// Seconds an offer lasts.
    private static let offerLasts = 3600

    private let folder: String
    private let logger: Logger
    private let known = Mutex<SecondFactorKey?>(nil)

    init(folder: String, logger: Logger) {
        self.folder = folder
        self.logger = logger
    }

    /// The installation's key; throws `Refusal` when there is none to be had, with the reason in the log.
    func key() throws(Refusal) -> SecondFactorKey {
        if let key = known.withLock({ $0 }) { return key }
        do throws(SecondFactorKey.Failure) {
            let key = try SecondFactorKey(folder: folder)
            known.withLock { $0 = key }
            return key
        } catch {
            logger.error("the key of second factors can't be used", metadata: ["reason": "\(error)"])
            throw .secondFactor(.keyUnusable)
        }
    }

    /// Makes an offer for a person.
    package func offer(to person: Person, mayReplace: Bool, at now: Instant) throws -> Offer {
        var random = SystemRandomNumberGenerator()
        let secret = (0..<OneTimeCode.secretLength).map { _ in UInt8.random(in: 0...255, using: &random) }
        return try offer(secret, to: person, mayReplace: mayReplace, at: now)
    }

    /// Makes the same offer once more, for a page whose code was wrong.
    package func renewed(_ token: String, to person: Person, at now: Instant) throws -> Offer {
        let offered = try open(token, of: person, at: now)
        return try offer(offered.secret, to: person, mayReplace: offered.mayReplace, at: now)
    }

    /// What a token holds; throws when it is too old, or another person's.
    func open(_ token: String, of person: Person, at now: Instant) throws(Refusal) -> Offered {
        guard let sealed = Self.bytes(token), let plain = try key().open(sealed, for: person.id),
            plain.count == 9 + OneTimeCode.secretLength
        else { throw .secondFactor(.setupExpired) }
        let made = Instant(milliseconds: plain[0..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) })
        guard now - made < Int64(Self.offerLasts) * 1000 else { throw .secondFactor(.setupExpired) }
        return Offered(secret: Array(plain[9...]), mayReplace: plain[8] == 1)
    }

    private func offer(_ secret: [UInt8], to person: Person, mayReplace: Bool, at now: Instant) throws -> Offer {
        let made = (0..<8).map { UInt8(truncatingIfNeeded: now.milliseconds >> (56 - 8 * $0)) }
        let sealed = try key().seal(made + [mayReplace ? 1 : 0] + secret, for: person.id)
        return Offer(
            secret: OneTimeCode.text(of: secret),
            address: OneTimeCode.address(of: secret, userName: person.userName, issuer: "Nề Nếp"),
            token: Secret.text(of: sealed), isConfirmed: mayReplace)
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count % 2 == 0, digits.count <= 512 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
