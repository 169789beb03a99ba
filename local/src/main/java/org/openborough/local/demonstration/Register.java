package org.openborough.local.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The identifiers the service gave to what was entered, by what people call it. */
final class Register {

    private final Map<String, String> ids = new HashMap<>();

    void note(String name, String id) {
        ids.put(name, id);
    }

    boolean knows(String name) {
        return ids.containsKey(name);
    }

    /** The identifier; null where there is no name. */
    String id(String name) {
        if (name == null) {
            return null;
        }
        if (!knows(name)) {
            throw new NoSuchElementException("Nothing called " + name + " was entered");
        }
        return ids.get(name);
    }
}
