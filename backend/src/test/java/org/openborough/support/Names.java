package org.openborough.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test uses. */
public final class Names {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Names() {}

    /** The given name with a number of its own; in the order of asking. */
    public static String unique(String name) {
        return "%s %06d".formatted(name, COUNT.incrementAndGet());
    }
}
