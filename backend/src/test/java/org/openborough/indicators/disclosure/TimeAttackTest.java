package org.openborough.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.suppression.DisclosureRule;

/**
 * An attacker who tries every possible set of counts against what is shown of a year. He shares no code with the
 * protection: he knows the threshold, why each cell is hidden and all shown counts, and adds up.
 */
class TimeAttackTest {

    private static final int THRESHOLD = 3;
    private static final long MOST = 14;
    private static final LocalDate YEAR = LocalDate.of(2010, 4, 1);

    @Property(tries = 300)
    void neverLetsAQuartersShareBeHadFromCountsThatAddUpWithinTheYear(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 7) Integer> shares) {
        attack(true, shares, TimeAttackTest::addedUpWithinTheYear, List.of("I0", "I1", "I2", "I3"));
    }

    @Property(tries = 300)
    void neverLetsACellBeHadWhereAreasAndHalvesCross(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 7) Integer> counts) {
        attack(false, counts, TimeAttackTest::crossed, List.of());
    }

    private static void attack(
            boolean isCumulative,
            List<Integer> leaves,
            Function<List<Long>, Map<String, Long>> table,
            List<String> neverPublished) {
        Map<String, Long> truth =
                table.apply(leaves.stream().map(Integer::longValue).toList());
        Map<String, String> hidden = hidden(isCumulative, truth, neverPublished);
        Map<String, Set<Long>> possible = new HashMap<>();
        guess(new ArrayList<>(), table, truth, hidden, neverPublished, possible);
        boolean onlyZerosAreShown = truth.entrySet().stream()
                .allMatch(cell -> cell.getValue() == 0
                        || hidden.containsKey(cell.getKey())
                        || neverPublished.contains(cell.getKey()));

        assertThat(truth.keySet())
                .filteredOn(
                        code -> hidden.containsKey(code) || neverPublished.contains(code) && isSmall(truth.get(code)))
                .allMatch(code -> onlyZerosAreShown || possible.get(code).size() > 1);
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= THRESHOLD;
    }

    private static void guess(
            List<Long> soFar,
            Function<List<Long>, Map<String, Long>> table,
            Map<String, Long> truth,
            Map<String, String> hidden,
            List<String> neverPublished,
            Map<String, Set<Long>> possible) {
        if (soFar.size() == 4) {
            Map<String, Long> guess = table.apply(soFar);
            boolean fits = guess.entrySet().stream()
                    .filter(cell -> !neverPublished.contains(cell.getKey()))
                    .allMatch(cell -> fits(cell.getValue(), truth.get(cell.getKey()), hidden.get(cell.getKey())));
            if (fits) {
                guess.forEach((code, count) ->
                        possible.computeIfAbsent(code, any -> new HashSet<>()).add(count));
            }
            return;
        }
        for (long count = 0; count <= MOST; count++) {
            List<Long> next = new ArrayList<>(soFar);
            next.add(count);
            guess(next, table, truth, hidden, neverPublished, possible);
        }
    }

    private static boolean fits(long guessed, long actual, String cause) {
        if (cause == null) {
            return guessed == actual;
        }
        return cause.equals("small-number") == isSmall(guessed) && guessed > 0;
    }

    private static Map<String, String> hidden(
            boolean isCumulative, Map<String, Long> truth, List<String> neverPublished) {
        Map<UUID, String> codes = new HashMap<>();
        List<CountedValue> values = new ArrayList<>();
        truth.forEach((code, count) -> {
            if (!neverPublished.contains(code)) {
                CountedValue value = value(code, count);
                values.add(value);
                codes.put(value.observationId(), code);
            }
        });
        Map<String, String> hidden = new HashMap<>();
        new CountedYear(new DisclosureRule(THRESHOLD), isCumulative, values)
                .hidden()
                .forEach((id, cause) -> hidden.put(codes.get(id), cause));
        return hidden;
    }

    /** A code is an area's letter, the month its period begins in and the number of its months. */
    private static CountedValue value(String code, long count) {
        String[] parts = code.split("-");
        LocalDate start = YEAR.plusMonths(Long.parseLong(parts[1]));
        return new CountedValue(
                UUID.randomUUID(),
                start,
                start.plusMonths(Long.parseLong(parts[2])).minusDays(1),
                parts[0],
                parts[0].equals("T") ? null : "T",
                ValueType.COUNT,
                BigDecimal.valueOf(count),
                null,
                null,
                false);
    }

    private static Map<String, Long> addedUpWithinTheYear(List<Long> shares) {
        Map<String, Long> cells = new HashMap<>();
        long sum = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            sum += shares.get(quarter);
            cells.put("I" + quarter, shares.get(quarter));
            cells.put("A-" + 3 * quarter + "-3", sum);
        }
        return cells;
    }

    /** Two areas and their total, two halves and their year. */
    private static Map<String, Long> crossed(List<Long> leaves) {
        Map<String, Long> cells = new HashMap<>();
        long[] ofTotal = new long[3];
        for (int area = 0; area < 2; area++) {
            long first = leaves.get(2 * area);
            long second = leaves.get(2 * area + 1);
            long[] ofArea = {first, second, first + second};
            String letter = area == 0 ? "A" : "B";
            put(cells, letter, ofArea);
            for (int period = 0; period < 3; period++) {
                ofTotal[period] += ofArea[period];
            }
        }
        put(cells, "T", ofTotal);
        return cells;
    }

    private static void put(Map<String, Long> cells, String area, long[] counts) {
        cells.put(area + "-0-6", counts[0]);
        cells.put(area + "-6-6", counts[1]);
        cells.put(area + "-0-12", counts[2]);
    }
}
