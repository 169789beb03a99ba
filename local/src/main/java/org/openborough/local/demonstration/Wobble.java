package org.openborough.local.demonstration;

import java.util.SplittableRandom;

/** What looks like chance in the figures, and is the same every time. */
final class Wobble {

    private Wobble() {}

    /** A number from -1 to 1 that belongs to the words. */
    static double of(String words) {
        return new SplittableRandom(words.hashCode()).nextDouble(-1, 1);
    }
}
