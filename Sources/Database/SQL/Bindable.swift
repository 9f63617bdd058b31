// SPDX-License-Identifier: AGPL-3.0-or-later

/// Something that may stand in a statement as a bound value.
public protocol Bindable {
    /// The value as the database stores it.
    var databaseValue: Value { get }
}

extension Value: Bindable {
    public var databaseValue: Value { self }
}

extension Int: Bindable {
    public var databaseValue: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
    public var databaseValue: Value { .integer(self) }
}

extension Int32: Bindable {
    public var databaseValue: Value { .integer(Int64(self)) }
}

/// A flag is stored as 0 or 1 on both engines.
extension Bool: Bindable {
    public var databaseValue: Value { .integer(self ? 1 : 0) }
}

extension String: Bindable {
    public var databaseValue: Value { .text(self) }
}

extension [UInt8]: Bindable {
    public var databaseValue: Value { .bytes(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    public var databaseValue: Value {
        switch self {
        case .some(let wrapped): wrapped.databaseValue
        case .none: .null
        }
    }
}

/// An enumeration with raw values needs only to declare that it is bindable.
extension Bindable where Self: RawRepresentable, RawValue: Bindable {
    public var databaseValue: Value { rawValue.databaseValue }
}
