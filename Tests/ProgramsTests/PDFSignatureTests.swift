// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Programs

/// The files are signed by an invented person with an invented certificate.
@Suite(.enabled("pdfsig is installed") { await Toolbox.find().has(.pdfsig) })
struct PDFSignatureTests {
    private func signatures(of name: String) async throws -> [PDFSignature] {
        let path = try #require(Bundle.module.path(forResource: "Files/\(name)", ofType: "pdf"))
        return try await PDFSignatureReader(toolbox: await Toolbox.find()).read(path: path)
    }

    @Test func `who signed, for whom and when is read, and that the document is as signed`() async throws {
        let one = try #require(try await signatures(of: "signed").first)
        #expect(one.signer == "Lê Thị Mận")
        #expect(one.organization == "Sở Tài chính tỉnh Sông Mây")
        #expect(one.integrity == .intact)
        #expect(one.coversWholeDocument)
        #expect(one.trust == .unknownIssuer)
        #expect(one.signedAt != nil)
    }

    @Test func `a document changed after signing is told`() async throws {
        let found = try await signatures(of: "altered")
        #expect(found.map(\.integrity) == [.altered])
        #expect(found.map(\.signer) == ["Lê Thị Mận"])
    }

    @Test func `a document without signature has none, and what is no PDF is an error`() async throws {
        #expect(try await signatures(of: "unsigned").isEmpty)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data("không phải PDF".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: ProgramError.self) {
            try await PDFSignatureReader(toolbox: await Toolbox.find()).read(path: path)
        }
    }
}

@Suite struct PDFSignatureWordsTests {
    @Test func `what pdfsig writes is read field by field`() {
        let found = PDFSignatureReader.signatures(
            in: """
                Digital Signature Info of: /in/1
                Signature #1:
                  - Signer Certificate Common Name: Nguyễn Văn Ất
                  - Signer full Distinguished Name: CN=Nguyễn Văn Ất,OU="Phòng A, B",O=Ủy ban nhân dân\\, tỉnh,C=VN
                  - Signing Time: Oct 05 2026 02:00:00
                  - Signature Validation: Signature is Valid.
                  - Certificate Validation: Certificate has Expired
                Signature #2:
                  - Signer Certificate Common Name: (null)
                  - Signing Time: some day
                  - Total document signed
                  - Signature Validation: Error decoding the signature.
                """)
        #expect(
            found == [
                PDFSignature(
                    signer: "Nguyễn Văn Ất", organization: "Ủy ban nhân dân, tỉnh", signedAt: 1_791_165_600,
                    coversWholeDocument: false, integrity: .intact, trust: .expired),
                PDFSignature(coversWholeDocument: true),
            ])
        #expect(PDFSignatureReader.signatures(in: "").isEmpty)
        let timeless = PDFSignatureReader.signatures(in: "Signature #1:\n  - Signing Time: Jan 01 1970 00:00:00\n")
        #expect(timeless.map(\.signedAt) == [nil])
    }
}
