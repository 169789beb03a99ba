package org.openborough.shared.http;

/** A representation of one record: it is answered with a strong ETag {@code "<version>.<digest>"}. */
public interface Versioned {

    long version();
}
