// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibZip
import Foundation

/// What stands in the parts of a zipped office document that would act on who opens it.
public enum PackageInspection {
    /// Whether a part declares entities: billion laughs, files of the machine read into the text.
    ///
    /// Neither OOXML (ISO/IEC 29500-2) nor OpenDocument has a document type declaration in its parts.
    public static func declaresEntities(path: String) -> Bool {
        anyPart(of: path, endingIn: [".xml", ".rels"], head: 8192) { head in
            ["<!doctype", "<!entity"].contains { Self.stands($0, in: head) }
        }
    }

    /// Whether it fetches its template from elsewhere when it is opened, and with it whatever macros that has.
    public static func fetchesTemplate(path: String) -> Bool {
        anyPart(of: path, endingIn: ["settings.xml.rels"], head: 65_536) { head in
            Self.stands("attachedtemplate", in: head) && Self.stands("targetmode=\"external\"", in: head)
                && (Self.stands("target=\"http", in: head) || Self.stands("target=\"\\\\", in: head)
                    || Self.stands("target=\"file://", in: head))
        }
    }

    private static func anyPart(
        of path: String, endingIn endings: [String], head limit: Int, _ isOdd: ([UInt8]) -> Bool
    ) -> Bool {
        guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return false }
        defer { zip_discard(archive) }
        let count = min(zip_get_num_entries(archive, 0), 2000)
        for index in 0..<UInt64(max(0, count)) {
            guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0).lowercased() }),
                endings.contains(where: name.hasSuffix), let file = zip_fopen_index(archive, index, 0)
            else { continue }
            defer { zip_fclose(file) }
            var buffer = [UInt8](repeating: 0, count: limit)
            let read = zip_fread(file, &buffer, UInt64(limit))
            // Without the zeros between them, letters of UTF-16 read like others.
            let head = buffer.prefix(max(0, Int(read))).filter { $0 != 0 }
            if isOdd(head.map { (65...90).contains($0) ? $0 + 32 : $0 }) { return true }
        }
        return false
    }

    private static func stands(_ word: String, in bytes: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(word.utf8)) != nil
    }
}
