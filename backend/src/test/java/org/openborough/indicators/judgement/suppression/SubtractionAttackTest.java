package org.openborough.indicators.judgement.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * An attacker who tries every possible set of counts against what is shown. He shares no code with the protection: he
 * knows the threshold, the causes and all shown counts, and adds up.
 */
class SubtractionAttackTest {

    private static final int THRESHOLD = 3;
    private static final int MOST = 14;
    private static final List<String> LEAVES = List.of("N1", "N2", "S1", "S2");
    private static final List<Family> TREE = List.of(
            new Family("ALL", List.of("N", "S")),
            new Family("N", List.of("N1", "N2")),
            new Family("S", List.of("S1", "S2")));

    @Property(tries = 400)
    void neverLetsAHiddenCellBeRecovered(@ForAll @Size(4) List<@IntRange(min = 0, max = 7) Integer> counts) {
        Map<String, Long> truth =
                addedUp(counts.stream().map(Integer::longValue).toList());
        ProtectedTable table = protect(truth);

        Map<String, Set<Long>> possible = attack(truth, table);

        boolean onlyZerosAreShown =
                truth.entrySet().stream().allMatch(cell -> cell.getValue() == 0 || !table.showsCount(cell.getKey()));
        assertThat(table.hiddenCounts().keySet())
                .allMatch(code -> onlyZerosAreShown || possible.get(code).size() > 1);
    }

    @Property(tries = 400)
    void neverLeavesOneUnknownInATotalThatIsShown(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 40) Integer> counts) {
        List<String> parts = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        counts.forEach(count -> {
            parts.add("P" + parts.size());
            cells.add(Cell.count(parts.get(parts.size() - 1), count));
        });
        cells.add(Cell.count("ALL", counts.stream().mapToInt(Integer::intValue).sum()));
        ProtectedTable table = ProtectedTable.of(DisclosureRule.DEFAULT, cells, List.of(new Family("ALL", parts)));

        long unknown = parts.stream().filter(code -> !table.showsCount(code)).count();

        assertThat(unknown == 1 && table.showsCount("ALL")).isFalse();
    }

    @Property(tries = 200)
    void hidesTheSameCellsEveryTimeAndNeverAZero(@ForAll @Size(4) List<@IntRange(min = 0, max = 9) Integer> counts) {
        Map<String, Long> truth =
                addedUp(counts.stream().map(Integer::longValue).toList());

        assertThat(protect(truth).hiddenCounts()).isEqualTo(protect(truth).hiddenCounts());
        assertThat(protect(truth).hiddenCounts().keySet()).allMatch(code -> truth.get(code) > 0);
    }

    private static ProtectedTable protect(Map<String, Long> truth) {
        List<Cell> cells = truth.entrySet().stream()
                .map(cell -> Cell.count(cell.getKey(), cell.getValue()))
                .toList();
        return ProtectedTable.of(new DisclosureRule(THRESHOLD), cells, TREE);
    }

    private static Map<String, Set<Long>> attack(Map<String, Long> truth, ProtectedTable table) {
        Map<String, Set<Long>> possible = new HashMap<>();
        guess(new ArrayList<>(), truth, table, possible);
        return possible;
    }

    private static void guess(
            List<Long> soFar, Map<String, Long> truth, ProtectedTable table, Map<String, Set<Long>> possible) {
        if (soFar.size() == LEAVES.size()) {
            Map<String, Long> guess = addedUp(soFar);
            if (guess.entrySet().stream().allMatch(cell -> fits(cell.getKey(), cell.getValue(), truth, table))) {
                guess.forEach((code, count) ->
                        possible.computeIfAbsent(code, any -> new HashSet<>()).add(count));
            }
            return;
        }
        String leaf = LEAVES.get(soFar.size());
        for (long count = 0; count <= MOST; count++) {
            if (fits(leaf, count, truth, table)) {
                List<Long> next = new ArrayList<>(soFar);
                next.add(count);
                guess(next, truth, table, possible);
            }
        }
    }

    private static boolean fits(String code, long count, Map<String, Long> truth, ProtectedTable table) {
        if (table.showsCount(code)) {
            return count == truth.get(code);
        }
        boolean isSmall = table.causeFor(code).orElseThrow() == Cause.SMALL_COUNT;
        return isSmall ? count >= 1 && count <= THRESHOLD : count > THRESHOLD;
    }

    private static Map<String, Long> addedUp(List<Long> leaves) {
        long north = leaves.get(0) + leaves.get(1);
        long south = leaves.get(2) + leaves.get(3);
        Map<String, Long> cells = new HashMap<>(Map.of("N", north, "S", south, "ALL", north + south));
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            cells.put(LEAVES.get(leaf), leaves.get(leaf));
        }
        return cells;
    }
}
