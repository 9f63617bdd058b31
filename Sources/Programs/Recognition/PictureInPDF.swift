// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A picture as the one page of a PDF, so that whatever turns, shrinks and unpacks pages does so for pictures too.
enum PictureInPDF {
    /// Puts a JPEG as it is onto a page, turned clockwise by a multiple of 90 degrees.
    static func page(jpeg: [UInt8], _ header: PictureHeader, turned: Int) -> [UInt8]? {
        guard case .jpeg(let channels) = header.format else { return nil }
        let (width, height) = (header.width, header.height)
        let colours =
            switch channels {
            case 1: "/DeviceGray"
            // Programs that write four channels write them inverted.
            case 4: "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]"
            default: "/DeviceRGB"
            }
        let content = "q \(width) 0 0 \(height) 0 0 cm /P Do Q"
        var file = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        func add(_ number: Int, _ head: String, _ stream: [UInt8]?) {
            places.append(file.count)
            file += Array("\(number) 0 obj\n\(head)\n".utf8)
            if let stream { file += Array("stream\n".utf8) + stream + Array("\nendstream\n".utf8) }
            file += Array("endobj\n".utf8)
        }
        add(1, "<< /Type /Catalog /Pages 2 0 R >>", nil)
        add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", nil)
        add(
            3,
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Rotate \(turned) /Contents 4 0 R \
            /Resources << /XObject << /P 5 0 R >> >> >>
            """, nil)
        add(4, "<< /Length \(content.utf8.count) >>", Array(content.utf8))
        add(
            5,
            """
            << /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /BitsPerComponent 8 \
            /ColorSpace \(colours) /Filter /DCTDecode /Length \(jpeg.count) >>
            """, jpeg)
        let table = file.count
        let entries = places.map { place in
            "\(String(repeating: "0", count: 10 - String(place).count))\(place) 00000 n \n"
        }
        file += Array("xref\n0 6\n0000000000 65535 f \n\(entries.joined())".utf8)
        file += Array("trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
        return file
    }

    /// A page that shows a PNG, for the program that makes PDF from HTML: transparent and interlaced ones need unpacking.
    static func html(png: [UInt8], _ header: PictureHeader) -> String {
        """
        <!doctype html><html><head><title>.</title><style>@page { size: \(header.width)px \(header.height)px; margin: 0 }
        body { margin: 0; background: #fff } img { display: block; width: \(header.width)px; height: \(header.height)px }
        </style></head><body><img src="data:image/png;base64,\(Data(png).base64EncodedString())"></body></html>
        """
    }
}
