// SPDX-License-Identifier: AGPL-3.0-or-later

/// Makes PDF files from HTML pages of ours.
///
/// The page must hold everything it needs: the sandbox has no network and sees no file. Where there is no sandbox the
/// page is all that keeps `weasyprint` from fetching, so no address a user typed may stand in it unescaped.
public struct PDFRenderer: Sendable {
    private let toolbox: Toolbox

    public init(toolbox: Toolbox) {
        self.toolbox = toolbox
    }

    /// Renders a complete HTML document.
    public func render(html: String) async throws(ProgramError) -> [UInt8] {
        let command = Command(.weasyprint, ["--encoding", "utf-8", "-", "-"], input: Array(html.utf8))
        return try await toolbox.run(command).bytes
    }
}
