package org.openborough.shared.http;

import jakarta.enterprise.context.RequestScoped;

/** The version the caller of an {@link IfMatch} operation has read. */
@RequestScoped
public class Precondition {

    private long version;

    public long version() {
        return version;
    }

    void expect(long expected) {
        version = expected;
    }
}
