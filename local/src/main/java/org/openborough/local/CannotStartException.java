package org.openborough.local;

/** The local stack cannot start for a reason its user can do something about; the message is the one line they read. */
public class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStartException(String line) {
        super(line);
    }

    public CannotStartException(String line, Throwable cause) {
        super(line, cause);
    }
}
