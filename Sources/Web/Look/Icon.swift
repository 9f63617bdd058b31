// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// A drawing of 16 by 16 that stands beside words, never alone; its strokes take the colour of the text.
package enum Icon: String, Sendable {
    case search = "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14"
    case menu = "M2.5 4.5h11M2.5 8h11M2.5 11.5h11"
    case down = "M3.5 6 8 10.5 12.5 6"
    case left = "M10 3 5 8l5 5"
    case right = "M6 3l5 5-5 5"
    case check = "M3 8.5 6.5 12 13 4.5"
    case checkDisc = "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.3 8.2l2 2 3.5-4"
    case cross = "M4 4l8 8M12 4l-8 8"
    case plus = "M8 3v10M3 8h10"
    case info = "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.2v4M8 4.8v.1"
    case warning = "M8 2.2 14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.1"
    case question = "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.4-.9.7-.9 1.4M8 11.3v.1"
    case print = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z"
    case send = "M14 2 2 7.2l4.6 2L14 2zm0 0L8.8 14 6.6 9.2"
    case file = "M4 1.8h5.2L12.4 5v9.2H4zM9 1.8V5h3.4"
    case fileText = "M4 1.8h5.2L12.4 5v9.2H4zM9 1.8V5h3.4M6 8h4.4M6 10.6h4.4"
    case fileTable = "M4 1.8h5.2L12.4 5v9.2H4zM9 1.8V5h3.4M5.8 7.8h4.8v4.4H5.8zM5.8 10h4.8M8.2 7.8v4.4"
    case filePicture = "M4 1.8h5.2L12.4 5v9.2H4zM9 1.8V5h3.4M5.6 12l2-3 1.4 1.8 1-1.2 1 2.4z"
    case upload = "M8 10.5V2.8M4.8 6 8 2.8 11.2 6M2.5 10.5v3h11v-3"
    case download = "M8 2.5v7.7M4.8 7 8 10.2 11.2 7M2.5 10.5v3h11v-3"
    case filter = "M2 3h12L9.5 8.5v4.7l-3-1.7v-3z"
    case bell = "M3.5 11.5c1-1 1.2-2.2 1.2-4.2a3.3 3.3 0 0 1 6.6 0c0 2 .2 3.2 1.2 4.2zM6.6 13.4a1.5 1.5 0 0 0 2.8 0"
    case shield = "M8 1.8 13 3.6v4c0 3-2 5.3-5 6.6-3-1.3-5-3.6-5-6.6v-4zM5.8 7.8l1.6 1.6 3-3.2"
    case edit = "M3 13l.6-2.9L11 2.7l2.3 2.3-7.4 7.4z"
    case clock = "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6"

    /// The drawing, hidden from screen readers: the words beside it say the same.
    package var html: HTML {
        "<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"\(HTML(trusted: rawValue))\"/></svg>"
    }
}
