package org.openborough.shared.problem;

import java.util.Locale;

/** One thing that can go wrong; each feature lists its own in an enum. Clients switch on {@link #slug()}. */
public interface ProblemType {

    /** The constant's name, from which the slug is made. */
    String name();

    Kind kind();

    /** What went wrong, in a sentence without a full stop that is the same for every occurrence. */
    String title();

    /** The last part of the problem's address, {@code /problems/<slug>}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
