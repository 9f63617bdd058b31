// SPDX-License-Identifier: AGPL-3.0-or-later

/// The database engine a statement is rendered for.
public enum Engine: Sendable, Hashable {
    case sqlite
    case postgres
}
