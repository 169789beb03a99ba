package org.openborough.indicators.judgement.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader learns who solves all families together as equations, which matters where they cross, as areas and
 * quarters do: a cell can follow from several families though from none alone. It only counts unknowns, so it is computed
 * with whole numbers modulo a prime, in which nothing is rounded.
 */
final class EliminationAttack {

    private static final long PRIME = 2_147_483_647;

    private final List<Family> families;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @param unknown the cells whose counts the reader does not see
     */
    EliminationAttack(List<Family> families, Set<String> unknown) {
        this.families = families;
        unknown.stream().sorted().forEach(code -> {
            columns.put(code, columns.size());
            this.unknown.add(code);
        });
    }

    /** The cells whose counts follow from what is shown. */
    Set<String> determined() {
        List<long[]> solved = new ArrayList<>();
        for (Family family : families) {
            long[] row = row(family);
            solved.forEach(other -> reduce(row, other, pivot(other)));
            int pivot = pivot(row);
            if (pivot >= 0) {
                scale(row, inverse(row[pivot]));
                solved.forEach(other -> reduce(other, row, pivot));
                solved.add(row);
            }
        }
        Set<String> determined = new HashSet<>();
        for (long[] row : solved) {
            if (isSingle(row)) {
                determined.add(unknown.get(pivot(row)));
            }
        }
        return determined;
    }

    private long[] row(Family family) {
        long[] row = new long[columns.size()];
        add(row, family.total(), PRIME - 1);
        family.parts().forEach(part -> add(row, part, 1));
        return row;
    }

    private void add(long[] row, String code, long times) {
        Integer column = columns.get(code);
        if (column != null) {
            row[column] = (row[column] + times) % PRIME;
        }
    }

    private static void reduce(long[] row, long[] by, int pivot) {
        long times = row[pivot];
        for (int i = 0; times != 0 && i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - times * by[i], PRIME);
        }
    }

    private static void scale(long[] row, long times) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * times % PRIME;
        }
    }

    private static int pivot(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingle(long[] row) {
        int filled = 0;
        for (long cell : row) {
            filled += cell == 0 ? 0 : 1;
        }
        return filled == 1;
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long inverse = 1;
        long square = number;
        for (long power = PRIME - 2; power > 0; power /= 2) {
            inverse = power % 2 == 1 ? inverse * square % PRIME : inverse;
            square = square * square % PRIME;
        }
        return inverse;
    }
}
