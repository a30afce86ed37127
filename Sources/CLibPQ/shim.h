#ifndef ROSTER_CLIBPQ_SHIM_H
#define ROSTER_CLIBPQ_SHIM_H

#include <libpq-fe.h>

/* libpq names the fields of an error by character macros (PG_DIAG_SQLSTATE is 'C'), which Swift does not import.
   The same values as an enumeration are. */
enum {
    DIAG_SEVERITY        = PG_DIAG_SEVERITY_NONLOCALIZED,
    DIAG_SQLSTATE        = PG_DIAG_SQLSTATE,
    DIAG_MESSAGE_PRIMARY = PG_DIAG_MESSAGE_PRIMARY,
    DIAG_MESSAGE_DETAIL  = PG_DIAG_MESSAGE_DETAIL,
    DIAG_CONTEXT         = PG_DIAG_CONTEXT,
    DIAG_SCHEMA_NAME     = PG_DIAG_SCHEMA_NAME,
    DIAG_TABLE_NAME      = PG_DIAG_TABLE_NAME,
    DIAG_COLUMN_NAME     = PG_DIAG_COLUMN_NAME,
    DIAG_CONSTRAINT_NAME = PG_DIAG_CONSTRAINT_NAME,
    DIAG_SOURCE_FUNCTION = PG_DIAG_SOURCE_FUNCTION
};

#endif
