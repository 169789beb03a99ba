package org.openborough.petitions.signatures.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps small counts by ward from pointing at people (the 1 to 4 of the Government Statistical Service's guidance).
 * Since the sum of all wards is public, others are hidden with them until the hidden ones' sum gives none of them away.
 */
final class SmallNumbers {

    private static final int SMALLEST_TOLD = 5;

    private SmallNumbers() {}

    static List<WardCount> hide(List<WardCount> wards) {
        List<WardCount> hidden = new ArrayList<>();
        wards.forEach(ward -> hidden.add(isSmall(ward) ? ward.hidden() : ward));
        int sum = wards.stream()
                .filter(SmallNumbers::isSmall)
                .mapToInt(WardCount::signatures)
                .sum();
        long count = hidden.stream().filter(WardCount::isHidden).count();
        while (count > 0 && (count < 2 || sum < 2 * SMALLEST_TOLD)) {
            Optional<WardCount> next = smallestTold(hidden);
            if (next.isEmpty()) {
                // Told beside the sum, even a nought would say where the few are.
                return wards.stream().map(WardCount::hidden).toList();
            }
            hidden.set(hidden.indexOf(next.get()), next.get().hidden());
            sum += next.get().signatures();
            count++;
        }
        return hidden;
    }

    private static boolean isSmall(WardCount ward) {
        return ward.signatures() > 0 && ward.signatures() < SMALLEST_TOLD;
    }

    private static Optional<WardCount> smallestTold(List<WardCount> wards) {
        return wards.stream()
                .filter(ward -> !ward.isHidden() && ward.signatures() > 0)
                .min(Comparator.comparing(WardCount::signatures));
    }
}
