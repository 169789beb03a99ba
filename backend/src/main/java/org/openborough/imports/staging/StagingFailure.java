package org.openborough.imports.staging;

import java.sql.SQLException;

/** The database did not take rows on their way. */
public final class StagingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StagingFailure(SQLException cause) {
        super(cause);
    }
}
