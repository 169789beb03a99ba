package org.openborough.shared.jobs;

import java.time.Duration;

/** Work that is done again and again. Each bean of this kind is run by one instance at a time. */
public interface Job {

    /** Kebab-case name that operators see. */
    String name();

    /** The wait between the end of one run and the beginning of the next. */
    Duration interval();

    /** Does what is due; throws when it could not, and is then run again after the interval. */
    void run();
}
