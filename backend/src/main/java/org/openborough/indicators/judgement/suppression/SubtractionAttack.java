package org.openborough.indicators.judgement.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a reader learns about the hidden cells who knows the rule, the threshold, which cells were hidden as small, and
 * who adds and subtracts along every family. Where families form a forest, narrowing each cell by each family until
 * nothing changes finds the exact range of every cell; where they cross, {@link EliminationAttack} sees further.
 */
final class SubtractionAttack {

    private final List<Family> families;
    private final Map<Family, Long> unallocated;
    private final Map<String, CountRange> ranges;

    /**
     * @param unallocated how much each total exceeds the sum of its parts; the reader is taken to know it
     * @param before what the reader knows of each cell before any arithmetic
     */
    SubtractionAttack(List<Family> families, Map<Family, Long> unallocated, Map<String, CountRange> before) {
        this.families = families;
        this.unallocated = unallocated;
        this.ranges = new HashMap<>(before);
    }

    Map<String, CountRange> learn() {
        boolean learned = true;
        while (learned) {
            learned = false;
            for (Family family : families) {
                learned |= narrow(family);
            }
        }
        return ranges;
    }

    private boolean narrow(Family family) {
        long extra = unallocated.getOrDefault(family, 0L);
        long lowest = sum(family, CountRange::lowest);
        long highest = sum(family, CountRange::highest);
        boolean learned = narrow(family.total(), lowest + extra, highest + extra);
        CountRange total = ranges.get(family.total());
        for (String part : family.parts()) {
            CountRange range = ranges.get(part);
            long othersLowest = sum(family, CountRange::lowest) - range.lowest();
            long othersHighest = sum(family, CountRange::highest) - range.highest();
            learned |= narrow(part, total.lowest() - extra - othersHighest, total.highest() - extra - othersLowest);
        }
        return learned;
    }

    private boolean narrow(String code, long from, long to) {
        CountRange before = ranges.get(code);
        if (before.isPinned()) {
            return false;
        }
        CountRange after = before.within(from, to);
        ranges.put(code, after);
        return !after.equals(before);
    }

    private long sum(Family family, Function<CountRange, Long> end) {
        return family.parts().stream().map(ranges::get).mapToLong(end::apply).sum();
    }
}
