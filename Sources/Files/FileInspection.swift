// SPDX-License-Identifier: AGPL-3.0-or-later

/// Something about a file that a person should know before trusting it.
public enum FileConcern: String, Sendable, Hashable, CaseIterable {
    /// The ending of the name belongs to another kind.
    case nameDisagrees
    /// Another kind of file begins inside it, or it does not begin where its kind must.
    case secondKind
    /// An archive hangs on its end.
    case archiveInside
    /// A picture with markup or script among its first bytes.
    case markupInside
    /// An office document with macros.
    case macros
}

/// What a file is, and what is odd about it.
public struct FileInspection: Sendable, Hashable {
    public let kind: FileKind
    public let concerns: Set<FileConcern>

    /// Whether a browser may show it in place: its kind allows it and nothing is odd.
    public var mayShowInline: Bool { kind.showsInline && concerns.isEmpty }

    /// Inspects bytes at hand.
    public init(bytes: [UInt8], name: String? = nil) {
        self.init(of: MemorySource(bytes: bytes), name: name)
    }

    /// Inspects a file on disk; nil when it can't be read.
    public init?(path: String, name: String? = nil) {
        guard let source = FileSource(path: path) else { return nil }
        self.init(of: source, name: name)
    }

    init(of source: some ByteSource, name: String?) {
        var sniffer = Sniffer(source)
        kind = sniffer.kind()
        concerns = sniffer.concerns(of: kind, name: name)
    }
}
