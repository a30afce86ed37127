import Foundation

/// A folder of files that belong to the rows of a sheet.
///
/// Nothing outside it is read: a name that begins at the root or goes up is refused, and so is one that leads through a
/// symbolic link, wherever that points to.
package struct AttachmentFolder: Sendable {
    /// The largest file that is taken, in bytes.
    package static let limit = 10 << 20

    private let path: String

    /// - Parameter path: the folder; `nil` comes of what is none.
    package init?(at path: String) {
        guard let folder = Self.opened(path, O_DIRECTORY, from: AT_FDCWD) else { return nil }
        try? folder.close()
        self.path = path
    }

    /// Reads a file of the folder.
    ///
    /// - Parameter name: what it is called; one in a folder of the folder is called with both names and `/` between them.
    /// - Returns: the file.
    /// - Throws: `AttachmentFault`.
    package func read(_ name: String) throws(AttachmentFault) -> Attachment {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let last = parts.last, !parts.contains(where: { ["", ".", ".."].contains($0) }) else { throw .outside }
        guard last.utf8.count <= 255, !last.unicodeScalars.contains(where: \.isUnseen), !last.contains("\\") else {
            throw .nameless
        }
        guard var handle = Self.opened(path, O_DIRECTORY, from: AT_FDCWD) else { throw .missing }
        for (place, part) in parts.enumerated() {
            // A pipe is opened without waiting for whoever writes into it.
            let flags = O_NOFOLLOW | (place < parts.count - 1 ? O_DIRECTORY : O_NONBLOCK)
            guard let next = Self.opened(part, flags, from: handle.fileDescriptor) else { throw Self.fault(of: errno) }
            handle = next
        }
        return try Attachment(name: last, content: Self.content(of: handle))
    }

    private static func content(of file: FileHandle) throws(AttachmentFault) -> [UInt8] {
        var status = stat()
        guard unsafe fstat(file.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .closed }
        guard status.st_size <= limit else { throw .tooLarge(limit) }
        do {
            // It may have grown since.
            let content = try file.read(upToCount: limit + 1) ?? Data()
            guard content.count <= limit else { throw AttachmentFault.tooLarge(limit) }
            return Array(content)
        } catch let fault as AttachmentFault {
            throw fault
        } catch {
            throw .closed
        }
    }

    private static func opened(_ path: String, _ flags: Int32, from folder: Int32) -> FileHandle? {
        let descriptor = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC | flags)
        return descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// A link is told by `ELOOP`, one in the place of a folder by `ENOTDIR`.
    private static func fault(of number: Int32) -> AttachmentFault {
        switch number {
        case ENOENT, ENAMETOOLONG: .missing
        case ELOOP, ENOTDIR: .outside
        default: .closed
        }
    }
}

extension Unicode.Scalar {
    /// Whether nobody sees it: a control sign, or one that turns the direction of writing.
    fileprivate var isUnseen: Bool { [.control, .format].contains(properties.generalCategory) }
}
