// SPDX-License-Identifier: AGPL-3.0-or-later

/// An engine behind `Database`.
protocol Driver: Sendable {
    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T
    func effectiveSettings() async throws -> EffectiveSettings
    func copy(to path: String) async throws
    func close() async throws
}
