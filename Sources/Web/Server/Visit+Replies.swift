// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import Hummingbird
import NIOCore
import WorkingTime

extension Visit {
    /// Leads to another page, which says once what was done, and when.
    package func see(_ url: String, saying sentence: String) -> Reply {
        let words = LookWords.in(language)
        let moment = words.writtenAt(now.clock(in: system.zone), today.official)
        let cookies = CookieNames(isSecure: isSecure)
        return Reply.see(url).setting(
            Cookie(
                name: cookies.flash, value: Flash.encoded(Message(.done, sentence, moment)), isSecure: isSecure))
    }

    /// The same answer, with a message for the page it leads to.
    package func showing(_ message: Message, on reply: Reply) -> Reply {
        reply.setting(
            Cookie(name: CookieNames(isSecure: isSecure).flash, value: Flash.encoded(message), isSecure: isSecure))
    }

    /// Writes down that the visitor takes a record's content out of the system; nothing goes out unwritten.
    package func takesOut<Entity>(_ subject: ID<Entity>, as event: AccessEntry.Event) async throws {
        try await system.sessions.takesOut(subject, as: event, try signedIn(), from: address)
    }

    /// A kept file, read piece by piece; shown only where its type is safe and the visitor asks for it.
    ///
    /// The subject is the record through which it is seen.
    package func serve<Entity>(
        _ document: StoredDocument, of subject: ID<Entity>, isShown: Bool
    ) async throws -> Reply {
        guard let hash = FileHash(bytes: document.hash), let path = system.files.path(of: hash) else {
            throw Fault.notFound
        }
        try await takesOut(subject, as: .downloaded)
        let kind = FileKind(rawValue: document.kind)
        let mayShow = isShown && kind?.showsInline == true
        let body = ResponseBody(contentLength: document.size) { writer in
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? file.close() }
            while let piece = try file.read(upToCount: 1 << 16), !piece.isEmpty {
                try await writer.write(ByteBuffer(bytes: piece))
            }
            try await writer.finish(nil)
        }
        return .file(
            body, name: document.name, type: kind?.mediaType ?? "application/octet-stream",
            mayShow ? .show : .download)
    }
}
