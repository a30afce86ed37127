/// Files that are imported, as wholes.
extension Phrase {
    package static func fileErrors(_ count: Int) -> Phrase {
        Phrase("file.errors", ["count": .integer(count)])
    }

    package static func fileErrorsLeftOut(_ count: Int) -> Phrase {
        Phrase("file.errors_left_out", ["count": .integer(count)])
    }

    package static let fileRemedy = Phrase("file.remedy", [:])

    package static func fileRow(_ row: Int, _ text: String) -> Phrase {
        Phrase("file.row", ["row": .integer(row), "text": .composed(text)])
    }

    package static func fileCell(_ row: Int, _ column: String, _ text: String) -> Phrase {
        Phrase("file.cell", ["row": .integer(row), "column": .text(column), "text": .composed(text)])
    }

    package static func fileNoFolder(_ path: String) -> Phrase {
        Phrase("file.no_folder", ["path": .text(path)])
    }

    package static func fileExists(_ path: String) -> Phrase {
        Phrase("file.exists", ["path": .text(path)])
    }

    package static func fileUnwritable(_ path: String) -> Phrase {
        Phrase("file.unwritable", ["path": .text(path)])
    }

    package static func fileMissing(_ path: String) -> Phrase {
        Phrase("file.missing", ["path": .text(path)])
    }

    package static func fileClosed(_ path: String) -> Phrase {
        Phrase("file.closed", ["path": .text(path)])
    }

    package static func fileTooLarge(_ count: Int) -> Phrase {
        Phrase("file.too_large", ["count": .integer(count)])
    }

    package static func fileTooManyRecords(_ count: Int) -> Phrase {
        Phrase("file.too_many_records", ["count": .integer(count)])
    }

    package static func fileTooManyColumns(_ count: Int) -> Phrase {
        Phrase("file.too_many_columns", ["count": .integer(count)])
    }

    package static func fileNotText(_ path: String) -> Phrase { Phrase("file.not_text", ["path": .text(path)]) }

    package static let fileOldWorkbook = Phrase("file.old_workbook", [:])

    package static let fileBrokenWorkbook = Phrase("file.broken_workbook", [:])

    package static let fileExhaustingWorkbook = Phrase("file.exhausting_workbook", [:])

    package static func fileNotInstalled(_ program: String) -> Phrase {
        Phrase("file.not_installed", ["program": .text(program)])
    }

    package static func callToBeNamed(_ calls: String?) -> Phrase {
        Phrase("file.call_to_be_named", ["calls": .known(calls)])
    }

    package static func callNotIssued(_ code: String) -> Phrase {
        Phrase("file.call_not_issued", ["code": .text(code)])
    }
}
