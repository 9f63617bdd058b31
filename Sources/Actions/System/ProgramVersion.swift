// SPDX-License-Identifier: AGPL-3.0-or-later

/// Which Nề Nếp this is: kept in backups, told to whoever asks.
package enum ProgramVersion {
    package static let text = "0.4.0"
}
