package org.openborough.indicators.judgement.target;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of a cumulative annual target is due by the end of each part of the year, as shares of 1: a quarterly
 * profile of an even year is 0.25, 0.5, 0.75, 1.
 */
public record YearProfile(List<BigDecimal> shares) {

    public YearProfile {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.get(shares.size() - 1).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("The whole target is due by the end of the year: the last share is 1");
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share.compareTo(before) < 0) {
                throw new IllegalArgumentException("The share due cannot fall within the year");
            }
            before = share;
        }
    }

    /** The target due by the end of a part of the year; the first part is 1. */
    public Target by(int part, Target annual) {
        return annual.share(shares.get(part - 1));
    }
}
