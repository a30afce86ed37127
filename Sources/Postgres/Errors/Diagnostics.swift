internal import CLibPQ

/// The fields of an error or a notice as the server sent them.
struct Diagnostics {
    /// A field's name in the protocol.
    enum Field {
        case severity, sqlState, message, detail, context, schema, table, column, constraint, sourceFunction

        fileprivate var code: Int32 {
            switch self {
            case .severity: Int32(DIAG_SEVERITY)
            case .sqlState: Int32(DIAG_SQLSTATE)
            case .message: Int32(DIAG_MESSAGE_PRIMARY)
            case .detail: Int32(DIAG_MESSAGE_DETAIL)
            case .context: Int32(DIAG_CONTEXT)
            case .schema: Int32(DIAG_SCHEMA_NAME)
            case .table: Int32(DIAG_TABLE_NAME)
            case .column: Int32(DIAG_COLUMN_NAME)
            case .constraint: Int32(DIAG_CONSTRAINT_NAME)
            case .sourceFunction: Int32(DIAG_SOURCE_FUNCTION)
            }
        }
    }

    /// A libpq result; it must outlive this value.
    let result: OpaquePointer

    subscript(field: Field) -> String? {
        guard let text = PQresultErrorField(result, field.code) else { return nil }
        return String(cString: text)
    }
}

extension ServerError {
    /// The functions in the server's source that find fault with a statement's text: they name what stands there.
    private static let parsingFunctions: Set<String> = [
        "aclcheck_error", "errorMissingColumn", "errorMissingRTE", "LookupTypeNameExtended", "op_error",
        "ParseFuncOrColumn", "parserOpenTable", "scanner_yyerror", "typenameType",
    ]

    /// - Returns: `nil` when libpq, and not the server, made the error: then there is no state.
    init?(_ diagnostics: Diagnostics) {
        guard let state = diagnostics[.sqlState] else { return nil }
        sqlState = SQLState(rawValue: state)
        sourceFunction = diagnostics[.sourceFunction]
        isRaisedByUs = sourceFunction == "exec_stmt_raise"
        constraint = diagnostics[.constraint]
        schema = diagnostics[.schema]
        table = diagnostics[.table]
        column = diagnostics[.column]
        isInsideFunction = diagnostics[.context] != nil
        // A function parses too, and then what it parses can be a value.
        let isAboutText = sourceFunction.map(Self.parsingFunctions.contains) ?? false
        message = isRaisedByUs || isAboutText && !isInsideFunction ? diagnostics[.message] : nil
        facts = isRaisedByUs ? diagnostics[.detail] : nil
        endsSession = ["FATAL", "PANIC"].contains(diagnostics[.severity])
    }
}
