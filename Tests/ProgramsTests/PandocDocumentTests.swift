// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Testing

@testable import Programs

struct PandocDocumentTests {
    private func text(start: String) throws -> String {
        let item = #"[{"t":"Para","c":[{"t":"Str","c":"Giao"}]}]"#
        let json =
            #"{"blocks":[{"t":"OrderedList","c":[[\#(start),{"t":"Decimal"},{"t":"Period"}],[\#(item),\#(item)]]}]}"#
        return try #require(PandocDocument(json: Array(json.utf8))).text
    }

    @Test func `a list goes on from the number it begins with`() throws {
        #expect(try text(start: "7") == "7. Giao\n\n8. Giao\n")
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "1e300", "-1e300", "99999999999999999999"])
    func `a list may begin with any number and the reader goes on`(start: String) throws {
        #expect(try text(start: start).contains("Giao"))
    }
}
