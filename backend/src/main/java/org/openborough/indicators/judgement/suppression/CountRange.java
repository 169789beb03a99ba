package org.openborough.indicators.judgement.suppression;

/** What a reader can tell of a count: from the lowest to the highest it could be. */
record CountRange(long lowest, long highest) {

    /** Larger than any count, small enough to be added up. */
    static final long UNBOUNDED = Long.MAX_VALUE / (1 << 20);

    static final CountRange ANY = new CountRange(0, UNBOUNDED);

    static CountRange exactly(long count) {
        return new CountRange(count, count);
    }

    CountRange within(long from, long to) {
        return new CountRange(Math.max(lowest, from), Math.min(highest, to));
    }

    /** Only one count is possible: the hidden cell is no longer hidden. */
    boolean isPinned() {
        return lowest >= highest;
    }
}
