// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the second factor: setting it up, its recovery codes, requiring it.
package struct SecondFactorWords: Words {
    package let title: String
    package let explained: String
    package let demanded: String
    package let asked: @Sendable (_ day: String) -> String
    package let later: String
    package let stepApp: String
    package let stepAppText: String
    package let stepScan: String
    package let stepScanText: String
    package let noPicture: String
    package let secret: String
    package let picture: String
    package let stepCode: String
    package let code: String
    package let codeHelp: String
    package let confirm: String
    package let recoveryTitle: String
    package let recoveryLead: String
    package let printCodes: String
    package let goOn: String
    package let codesGone: String
    package let isOn: @Sendable (_ day: String) -> String
    package let isOff: String
    package let codesLeft: @Sendable (_ left: Int, _ all: Int) -> String
    package let password: String
    package let passwordHelp: String
    package let renewFold: String
    package let renewLead: String
    package let renew: String
    package let replaceFold: String
    package let replaceLead: String
    package let replace: String
    package let removeFold: String
    package let removeLead: String
    package let remove: String
    package let removed: String
    package let required: String
    package let setUp: String
    package let manage: String

    package let resetFold: String
    package let resetLead: String
    package let reset: String
    package let wasReset: String
    package let rulesTitle: String
    package let rulesLead: String
    package let role: String
    package let everyone: String
    package let since: String
    package let sinceHelp: String
    package let require: String
    package let ruleSaid: String
    package let lift: String
    package let lifted: String
    package let noRules: String
    package let inForce: String
    package let fromDay: @Sendable (_ day: String) -> String
    package let having: @Sendable (_ with: Int, _ all: Int) -> String
}
