package org.openborough.shared.persistence;

import java.sql.SQLException;

/** The database did not do what was asked. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause);
    }

    /** Whether a unique constraint stands against it: somebody else was first. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLException refusal && "23505".equals(refusal.getSQLState());
    }
}
