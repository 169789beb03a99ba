package org.openborough.shared.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of a request, so that a caller hears of all of them at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults addIf(boolean wrong, String pointer, String code, String detail) {
        if (wrong) {
            found.add(Fault.at(pointer, code, detail));
        }
        return this;
    }

    public Faults add(Fault fault) {
        found.add(fault);
        return this;
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** Refuses with the given problem if any fault was found. */
    public void throwIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw new DomainException(type, type.title() + ": see errors.", found);
        }
    }
}
