package org.openborough.petitions.signatures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void tellsCountsOfFiveAndMoreAndNone() {
        assertThat(told(0, 5, 60)).containsExactly(0, 5, 60);
    }

    @Test
    void hidesAnotherWhereOneAloneCouldBeWorkedOut() {
        assertThat(told(3, 40, 60)).containsExactly(null, null, 60);
    }

    @Test
    void hidesAnotherWhereTheSumWouldGiveTheHiddenAway() {
        assertThat(told(4, 4, 40, 60)).containsExactly(null, null, null, 60);
    }

    @Test
    void hidesEverythingWhereOnlyAFewHaveSigned() {
        assertThat(told(0, 3, 0)).containsOnlyNulls();
    }

    @Test
    void hidesNoMoreThanNeeded() {
        assertThat(told(4, 3, 4, 40)).containsExactly(null, null, null, 40);
    }

    @Property
    void noSmallNumberIsEverTold(@ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> counts) {
        assertThat(told(counts.stream().mapToInt(Integer::intValue).toArray()))
                .noneMatch(told -> told != null && told > 0 && told < 5);
    }

    @Property
    void neverIsOneAloneHiddenBesideOthersThatAreTold(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> counts) {
        List<Integer> told = told(counts.stream().mapToInt(Integer::intValue).toArray());
        long hidden = told.stream().filter(java.util.Objects::isNull).count();
        boolean othersAreTold = told.stream().anyMatch(count -> count != null && count > 0);

        assertThat(hidden == 1 && othersAreTold).isFalse();
    }

    private static List<Integer> told(int... counts) {
        List<WardCount> wards = IntStream.range(0, counts.length)
                .mapToObj(i -> new WardCount("WARD-" + i, "Ward " + i, counts[i]))
                .toList();
        return SmallNumbers.hide(wards).stream().map(WardCount::signatures).toList();
    }
}
