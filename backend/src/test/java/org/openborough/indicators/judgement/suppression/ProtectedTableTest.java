package org.openborough.indicators.judgement.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openborough.indicators.judgement.suppression.Cell.count;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectedTableTest {

    private static final List<Family> WARDS = List.of(new Family("ALL", List.of("A", "B", "C", "D")));

    @Test
    void hidesOneToFourAndShowsZero() {
        ProtectedTable table = protect(List.of(), count("A", 0), count("B", 1), count("C", 4), count("D", 5));

        assertThat(table.hiddenCounts()).containsOnlyKeys("B", "C");
    }

    @Test
    void takesTheThresholdItIsGiven() {
        ProtectedTable table =
                ProtectedTable.of(new DisclosureRule(9), List.of(count("A", 9), count("B", 10)), List.of());

        assertThat(table.hiddenCounts()).containsOnlyKeys("A");
        assertThat(ProtectedTable.of(new DisclosureRule(0), List.of(count("A", 1)), List.of())
                        .hiddenCounts())
                .isEmpty();
    }

    @Test
    void hidesTheSmallestOtherPartWhenASingleOneIsHidden() {
        ProtectedTable table = wards(3, 20, 12, 30);

        assertThat(table.hiddenCounts()).containsOnlyKeys("A", "C");
        assertThat(table.causeFor("C")).hasValue(Cause.PROTECTS_ANOTHER);
    }

    @Test
    void choosesByCodeAmongEqualCounts() {
        assertThat(wards(3, 12, 12, 30).hiddenCounts()).containsOnlyKeys("A", "B");
    }

    @Test
    void leavesTwoHiddenPartsAloneWhenTheirSumFitsSeveralPairs() {
        assertThat(wards(2, 3, 12, 30).hiddenCounts()).containsOnlyKeys("A", "B");
    }

    @Test
    void hidesAThirdPartWhenTheSumOfTwoPinsThemToOneEach() {
        assertThat(wards(1, 1, 12, 30).hiddenCounts()).containsOnlyKeys("A", "B", "C");
    }

    @Test
    void hidesAThirdPartWhenTheSumOfTwoPinsThemToTheThresholdEach() {
        assertThat(wards(4, 4, 12, 30).hiddenCounts()).containsOnlyKeys("A", "B", "C");
    }

    @Test
    void hidesAFurtherPartWhenTheSecondIsTheSmallestThatIsNotSmall() {
        assertThat(wards(1, 5, 12, 30).hiddenCounts()).containsOnlyKeys("A", "B", "C");
    }

    @Test
    void hidesTheTotalWhenAllOtherPartsAreZero() {
        ProtectedTable table =
                protect(WARDS, count("ALL", 8), count("A", 4), count("B", 4), count("C", 0), count("D", 0));

        assertThat(table.hiddenCounts()).containsOnlyKeys("A", "ALL", "B");
    }

    @Test
    void carriesProtectionUpTheHierarchy() {
        List<Family> tree =
                List.of(new Family("ALL", List.of("NORTH", "SOUTH", "WEST")), new Family("NORTH", List.of("N1", "N2")));
        ProtectedTable table = protect(
                tree,
                count("ALL", 143),
                count("NORTH", 3),
                count("SOUTH", 90),
                count("WEST", 50),
                count("N1", 3),
                count("N2", 0));

        assertThat(table.hiddenCounts()).containsOnlyKeys("N1", "NORTH", "WEST");
    }

    @Test
    void protectsACountTheSourceWithheld() {
        ProtectedTable table = protect(
                WARDS, count("ALL", 100), Cell.confidential("A"), count("B", 30), count("C", 40), count("D", 27));

        assertThat(table.hiddenCounts()).containsOnlyKeys("A", "D");
    }

    @Test
    void treatsAMissingPartAsUnknownToTheReader() {
        ProtectedTable table =
                protect(WARDS, count("ALL", 100), count("A", 3), count("B", 30), Cell.missing("C"), count("D", 27));

        assertThat(table.hiddenCounts()).containsOnlyKeys("A");
    }

    @Test
    void protectsEvenWhereTheTotalExceedsItsParts() {
        ProtectedTable table =
                protect(WARDS, count("ALL", 70), count("A", 3), count("B", 20), count("C", 12), count("D", 30));

        assertThat(table.hiddenCounts()).containsOnlyKeys("A", "C");
    }

    @Test
    void hidesRateAndLimitsWithTheCountButNotTheDenominator() {
        ProtectedTable table = protect(List.of(), Cell.rate("A", 3, 1200));
        ReleasedFigures figures = new ReleasedFigures(
                new BigDecimal("2.5"), new BigDecimal("3"), new BigDecimal("1200"), BigDecimal.ONE, BigDecimal.TEN);

        assertThat(table.release("A", figures))
                .isEqualTo(new ReleasedFigures(null, null, new BigDecimal("1200"), null, null));
    }

    @Test
    void hidesARateThatWouldMultiplyOutToASmallCount() {
        Cell cell = Cell.fromRate("A", new BigDecimal("2.5"), new BigDecimal("1000"), 1200);

        assertThat(protect(List.of(), cell).showsDerived("A")).isFalse();
    }

    @Test
    void hidesAPartWhoseRemainderIsSmall() {
        ProtectedTable table = protect(List.of(), Cell.proportion("A", 98, 100), Cell.proportion("B", 100, 100));

        assertThat(table.causeFor("A")).hasValue(Cause.SMALL_REMAINDER);
        assertThat(table.showsCount("B")).isTrue();
    }

    @Test
    void hidesASmallDenominatorThatWouldPinTheCount() {
        ProtectedTable table = protect(List.of(), Cell.proportion("A", 1, 1));

        assertThat(table.showsDenominator("A")).isFalse();
    }

    @Test
    void explainsWithoutNarrowingTheCount() {
        ProtectedTable table = wards(3, 20, 12, 30);

        assertThat(table.explain("A")).isEqualTo(table.explain("C"));
        assertThat(table.explain("A").inputs().get(0).value()).isEqualTo("1 to 4");
        assertThat(table.explain("B").sentence()).isEqualTo("The figure may be shown.");
    }

    @Test
    void refusesFamiliesThatNameUnknownCellsAndCellsThatAreNamedTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> protect(WARDS, count("A", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> protect(List.of(), count("A", 2), count("A", 2)));
    }

    private static ProtectedTable wards(long a, long b, long c, long d) {
        return protect(WARDS, count("ALL", a + b + c + d), count("A", a), count("B", b), count("C", c), count("D", d));
    }

    private static ProtectedTable protect(List<Family> families, Cell... cells) {
        return ProtectedTable.of(DisclosureRule.DEFAULT, List.of(cells), families);
    }
}
