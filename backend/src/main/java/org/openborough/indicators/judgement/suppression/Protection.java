package org.openborough.indicators.judgement.suppression;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the cells of one table to hide: first the small ones, then, as long as a hidden cell could be had by
 * subtraction, one more. The choice is the same whenever the figures are: the smallest count beside the endangered cell,
 * then its total, then the smallest anywhere; equal counts by code. Zeros are never hidden.
 */
final class Protection {

    private static final Comparator<Cell> SMALLEST =
            Comparator.<Cell>comparingLong(cell -> cell.count()).thenComparing(Cell::code);

    private final DisclosureRule rule;
    private final Map<String, Cell> cells;
    private final List<Family> families;
    private final Map<Family, Long> unallocated = new HashMap<>();
    private final SortedMap<String, Cause> hidden = new TreeMap<>();

    Protection(DisclosureRule rule, Map<String, Cell> cells, List<Family> families) {
        this.rule = rule;
        this.cells = cells;
        this.families = families;
        families.forEach(family -> unallocated.put(family, unallocated(family)));
    }

    SortedMap<String, Cause> find() {
        cells.values().forEach(cell -> cause(cell).ifPresent(cause -> hidden.put(cell.code(), cause)));
        Optional<Cell> next = nextToHide();
        while (next.isPresent()) {
            hidden.put(next.get().code(), Cause.PROTECTS_ANOTHER);
            next = nextToHide();
        }
        return hidden;
    }

    private Optional<Cause> cause(Cell cell) {
        if (cell.isConfidential()) {
            return Optional.of(Cause.WITHHELD_BY_SOURCE);
        }
        if (cell.count() == null) {
            return Optional.empty();
        }
        if (rule.isSmall(cell.count())) {
            return Optional.of(Cause.SMALL_COUNT);
        }
        boolean smallRemainder =
                cell.isPart() && cell.denominator() != null && rule.isSmall(cell.denominator() - cell.count());
        return smallRemainder ? Optional.of(Cause.SMALL_REMAINDER) : Optional.empty();
    }

    private Optional<Cell> nextToHide() {
        if (hidden.isEmpty() || families.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CountRange> known = new SubtractionAttack(families, unallocated, knownBefore()).learn();
        Set<String> determined = new EliminationAttack(families, unknown()).determined();
        return hidden.keySet().stream()
                .filter(code -> known.get(code).isPinned() || determined.contains(code))
                .map(this::shieldFor)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Set<String> unknown() {
        return cells.values().stream()
                .filter(cell -> cell.isDerived() || cell.count() == null || hidden.containsKey(cell.code()))
                .map(Cell::code)
                .collect(Collectors.toSet());
    }

    private Optional<Cell> shieldFor(String endangered) {
        return smallest(family -> family.has(endangered), false)
                .or(() -> smallest(family -> family.has(endangered), true))
                .or(() -> smallest(familiesJoinedTo(endangered)::contains, true));
    }

    private Optional<Cell> smallest(Predicate<Family> among, boolean withTotals) {
        return families.stream()
                .filter(among)
                .flatMap(family -> withTotals ? family.members() : family.parts().stream())
                .distinct()
                .filter(code -> !hidden.containsKey(code))
                .map(cells::get)
                .filter(cell -> !cell.isDerived() && cell.count() != null && cell.count() > 0)
                .min(SMALLEST);
    }

    private List<Family> familiesJoinedTo(String code) {
        JoinedCells joined = new JoinedCells(families);
        return families.stream()
                .filter(family -> joined.areJoined(family.total(), code))
                .toList();
    }

    private Map<String, CountRange> knownBefore() {
        Map<String, CountRange> known = new LinkedHashMap<>();
        cells.values().forEach(cell -> known.put(cell.code(), knownBefore(cell)));
        return known;
    }

    private CountRange knownBefore(Cell cell) {
        Cause cause = hidden.get(cell.code());
        if (cell.count() == null || cell.isDerived()) {
            return CountRange.ANY;
        }
        if (cause == null) {
            return CountRange.exactly(cell.count());
        }
        return switch (cause) {
            // With a threshold of 1 the reason alone would name the count; no outlet gives the reason.
            case SMALL_COUNT -> new CountRange(1, Math.max(2, rule.threshold()));
            case SMALL_REMAINDER ->
                new CountRange(
                        Math.max(rule.threshold() + 1L, cell.denominator() - rule.threshold()), cell.denominator() - 1);
            case WITHHELD_BY_SOURCE -> CountRange.ANY;
            case PROTECTS_ANOTHER -> new CountRange(rule.threshold() + 1L, CountRange.UNBOUNDED);
        };
    }

    private long unallocated(Family family) {
        boolean complete = family.members().allMatch(code -> cells.get(code).count() != null);
        return complete
                ? cells.get(family.total()).count()
                        - family.parts().stream()
                                .mapToLong(part -> cells.get(part).count())
                                .sum()
                : 0;
    }
}
