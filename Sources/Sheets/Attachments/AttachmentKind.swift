/// What a file that belongs to a row may be; its name and what it holds have to agree.
package enum AttachmentKind: String, CaseIterable, Codable, Hashable, Sendable {
    case pdf
    case docx
    case odt
    case txt
    case jpeg
    case png

    /// As it is known on the Internet (IANA).
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .txt: "text/plain"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        }
    }

    /// Whether a file is called as one of this kind.
    func isNamed(_ name: String) -> Bool {
        let endings = self == .jpeg ? [".jpg", ".jpeg"] : [".\(rawValue)"]
        return endings.contains { name.lowercased().hasSuffix($0) && name.count > $0.count }
    }

    /// Whether the content begins, or is built, as that of this kind.
    func holds(_ content: [UInt8]) -> Bool {
        switch self {
        case .pdf: return content.starts(with: Array("%PDF-".utf8))
        case .docx:
            guard content.starts(with: Self.zip), let directory = ZipDirectory(content) else { return false }
            return ["[Content_Types].xml", "word/document.xml"].allSatisfy(directory.names.contains)
        case .odt:
            // The first part is not packed, and says what the file is (OpenDocument 1.3, part 2, 3.3).
            let mark = Array("mimetype\(mediaType)".utf8)
            return content.starts(with: Self.zip) && content.dropFirst(30).starts(with: mark)
        case .txt:
            guard !content.isEmpty, let text = String(validating: content, as: UTF8.self) else { return false }
            return text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.generalCategory != .control || ["\t", "\n", "\r", "\u{0C}"].contains(scalar)
            }
        case .jpeg: return content.starts(with: [0xff, 0xd8, 0xff])
        case .png: return content.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
        }
    }

    /// How the first part of a ZIP file begins.
    private static let zip: [UInt8] = [0x50, 0x4b, 0x03, 0x04]
}
