package org.openborough.indicators.judgement.target;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many measures have each status; every status appears, so that what is missing is never left out of a total. */
public record TargetTally(Map<TargetStatus, Integer> counts) {

    public TargetTally {
        counts = Map.copyOf(counts);
    }

    public static TargetTally of(Collection<TargetStatus> statuses) {
        Map<TargetStatus, Integer> counts = new EnumMap<>(TargetStatus.class);
        for (TargetStatus status : TargetStatus.values()) {
            counts.put(status, 0);
        }
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new TargetTally(counts);
    }

    public int of(TargetStatus status) {
        return counts.get(status);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
