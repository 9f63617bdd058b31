// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with a document that came in as pictures, by the names the trail keeps.
package enum ScanAction: String, FeatureAction {
    case importScan
    case stopScan
    case readScanAgain
    case dropScan
    case finishScan
    case failScan
    case refuseScan

    package static let isWork = true
}
