import ExpertGroup
import Sheets

/// The files that the rows of a sheet name, as they are read one after the other.
struct AttachmentsOfFile {
    /// How much is read for one sheet, in bytes: all of it is in memory until it is recorded.
    private static let limit = 256 << 20

    private let folder: AttachmentFolder?
    private var bytes = 0
    private var isToldMissing = false

    init(in folder: AttachmentFolder?) { self.folder = folder }

    /// The file that a row names, if it names one; what is wrong with it is reported there.
    mutating func read(_ row: inout RowReader, _ column: String) -> Attachment? {
        // A name is taken as it is written: blanks within it belong to it.
        guard let name = row.lines(column) else { return nil }
        guard let folder else {
            // Once is enough: it is true of every row.
            if !isToldMissing { row.report(.badValue(.noAttachments), column) }
            isToldMissing = true
            return nil
        }
        guard bytes <= Self.limit else { return nil }
        do {
            let attachment = try folder.read(name)
            bytes += attachment.content.count
            guard bytes <= Self.limit else {
                row.report(.badValue(.attachmentsTooLarge(Self.limit)), column)
                return nil
            }
            return attachment
        } catch {
            row.report(.badValue(FieldProblem(error)), column)
            return nil
        }
    }
}

extension FieldProblem {
    fileprivate init(_ fault: AttachmentFault) {
        self =
            switch fault {
            case .missing: .attachmentMissing
            case .outside: .attachmentOutside
            case .closed: .attachmentClosed
            case .tooLarge(let bytes): .attachmentTooLarge(bytes)
            case .ofOtherKind: .attachmentOfOtherKind
            case .nameless: .attachmentNameless
            }
    }
}
