/// Why a file is not read at all; what is wrong with single cells is told cell by cell instead.
package enum SheetFailure: Error, Hashable, Sendable {
    /// There is no such file.
    case missing

    /// It is closed to this user, or is no file.
    case closed

    /// It is to be a folder, and is none that can be read.
    case noFolder

    /// It is to be written, and is there already.
    case exists

    /// It is to be written, and cannot be.
    case unwritable

    /// It is larger than so many bytes.
    case tooLarge(Int)

    /// It has more records than that.
    case tooManyRecords(Int)

    /// It has more columns than that.
    case tooManyColumns(Int)

    /// It is a workbook of the format before XLSX, or a protected one.
    case oldWorkbook

    /// It begins as a workbook does and is none that can be read, as when it was cut off.
    case brokenWorkbook

    /// Unpacking and reading it takes more memory or time than any workbook of nominations does.
    case exhaustingWorkbook

    /// It is to be a text, and is no UTF-8.
    case notText

    /// A program that reads workbooks is not installed.
    case notInstalled(String)
}
