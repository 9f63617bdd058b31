// SPDX-License-Identifier: AGPL-3.0-or-later

extension SQL {
    /// The text with the engine's placeholders (`?1` or `$1`), and the values in their order.
    public func rendered(for engine: Engine) -> (text: String, values: [Value]) {
        var rendering = Rendering(engine: engine)
        rendering.add(pieces)
        return (rendering.text, rendering.values)
    }

    /// The text and values, unless the statement holds something that must not run.
    func checked(for engine: Engine) throws(DatabaseError) -> (text: String, values: [Value]) {
        var rendering = Rendering(engine: engine)
        rendering.add(pieces)
        if let fault = rendering.fault { throw fault }
        return (rendering.text, rendering.values)
    }

    /// The text with its values as literals, for schema statements, where engines refuse placeholders.
    func inlined(for engine: Engine) throws(DatabaseError) -> String {
        var rendering = Rendering(engine: engine, inlinesValues: true)
        rendering.add(pieces)
        if let fault = rendering.fault { throw fault }
        return rendering.text
    }
}

/// A statement being rendered for one engine.
private struct Rendering {
    let engine: Engine
    var inlinesValues = false
    var text = ""
    var values: [Value] = []
    var fault: DatabaseError?

    init(engine: Engine, inlinesValues: Bool = false) {
        self.engine = engine
        self.inlinesValues = inlinesValues
        text.reserveCapacity(2048)
    }

    mutating func add(_ pieces: [SQL.Piece]) {
        for piece in pieces {
            switch piece {
            case .text(let more):
                text += more
            case .value(let value):
                if inlinesValues { addLiteral(value) } else { addPlaceholder(value) }
            case .choice(let sqlite, let postgres):
                add(engine == .sqlite ? sqlite : postgres)
            case .fault(let error):
                fault = fault ?? error
            }
        }
    }

    private mutating func addPlaceholder(_ value: Value) {
        values.append(value)
        text += engine == .sqlite ? "?" : "$"
        text += String(values.count)
    }

    private mutating func addLiteral(_ value: Value) {
        switch value {
        case .null:
            text += "NULL"
        case .integer(let number):
            text += String(number)
        case .text(let string):
            if string.utf8.contains(0) { fault = fault ?? .statement("a schema literal cannot hold NUL", sql: text) }
            text += "'" + string.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        case .bytes(let bytes):
            let digits = Array("0123456789abcdef")
            let hex = String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
            text += engine == .sqlite ? "x'\(hex)'" : "'\\x\(hex)'::bytea"
        }
    }
}
