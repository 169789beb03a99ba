package org.openborough.indicators.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openborough.indicators.judgement.suppression.Cell;
import org.openborough.indicators.judgement.suppression.Family;

/**
 * How the counts of one area within a year follow from each other. Where they add up within the year, the difference of
 * any two is a count of people too, though nobody published it; elsewhere quarters make a year, and months a quarter.
 */
final class TimeFamilies {

    private static final Comparator<CountedValue> BY_END = Comparator.comparing(CountedValue::end)
            .thenComparing(Comparator.comparing(CountedValue::start).reversed());

    private final List<Cell> derived = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    /**
     * @param ofArea the values of one area within one year
     */
    TimeFamilies(List<CountedValue> ofArea, boolean isCumulative) {
        List<CountedValue> known = ofArea.stream().sorted(BY_END).toList();
        if (isCumulative) {
            known.forEach(later ->
                    known.stream().takeWhile(earlier -> earlier != later).forEach(earlier -> subtract(earlier, later)));
        } else {
            known.forEach(whole -> partsByLength(whole, known).values().forEach(parts -> addUp(whole, parts)));
        }
    }

    /** Counts that are published nowhere. */
    List<Cell> derived() {
        return derived;
    }

    List<Family> families() {
        return families;
    }

    private void subtract(CountedValue earlier, CountedValue later) {
        Long from = earlier.cell().count();
        Long to = later.cell().count();
        if (from == null || to == null || to < from) {
            return;
        }
        String code = later.code() + " less " + earlier.code();
        derived.add(Cell.derived(code, to - from, between(earlier.cell(), later.cell())));
        families.add(new Family(later.code(), List.of(earlier.code(), code)));
    }

    private static Long between(Cell earlier, Cell later) {
        boolean grows = earlier.denominator() != null
                && later.denominator() != null
                && later.denominator() >= earlier.denominator();
        return grows ? later.denominator() - earlier.denominator() : null;
    }

    private static Map<Long, List<CountedValue>> partsByLength(CountedValue whole, List<CountedValue> all) {
        return all.stream()
                .filter(part -> part.months() < whole.months()
                        && !part.start().isBefore(whole.start())
                        && !part.end().isAfter(whole.end()))
                .collect(Collectors.groupingBy(CountedValue::months, TreeMap::new, Collectors.toList()));
    }

    /** Parts that leave a gap, or whose sum is another one, tell nothing of the whole. */
    private void addUp(CountedValue whole, List<CountedValue> parts) {
        if (fill(whole, parts) && makeUp(whole, parts)) {
            families.add(new Family(
                    whole.code(), parts.stream().map(CountedValue::code).toList()));
        }
    }

    private static boolean fill(CountedValue whole, List<CountedValue> parts) {
        return parts.stream().mapToLong(CountedValue::months).sum() == whole.months();
    }

    private static boolean makeUp(CountedValue whole, List<CountedValue> parts) {
        Long total = whole.cell().count();
        boolean isWhollyKnown =
                total != null && parts.stream().allMatch(part -> part.cell().count() != null);
        return !isWhollyKnown
                || total
                        == parts.stream().mapToLong(part -> part.cell().count()).sum();
    }
}
