/// How much of a file is read; more is refused, so that no file can exhaust the machine.
package struct SheetLimits: Hashable, Sendable {
    /// Bytes of the file, and of the text that a workbook turns into.
    package let bytes: Int

    /// Unicode scalars in a cell.
    package let cell: Int

    /// Records beside the heading.
    package let records: Int

    package let columns: Int

    /// What the parts of a workbook may come to when they are unpacked, in bytes.
    package let unpacked: Int

    /// Some 200,000 rows of nominations, with room.
    package static let standard = SheetLimits(
        bytes: 64 << 20,
        cell: 10_000,
        records: 250_000,
        columns: 200,
        unpacked: 512 << 20
    )
}
