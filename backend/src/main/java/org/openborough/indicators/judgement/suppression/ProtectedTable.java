package org.openborough.indicators.judgement.suppression;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.openborough.indicators.judgement.Explanation;
import org.openborough.indicators.judgement.Rule;

/**
 * What may be published of a table of counts: the one answer for every outlet. A reader who knows the rule and adds and
 * subtracts along the families cannot find any hidden count, unless nothing but zeros is left to subtract from.
 * Denominators are counts of people too and are protected by the same rule.
 */
public final class ProtectedTable {

    private final DisclosureRule rule;
    private final Map<String, Cell> cells;
    private final SortedMap<String, Cause> hiddenCounts;
    private final SortedMap<String, Cause> hiddenDenominators;

    private ProtectedTable(DisclosureRule rule, Map<String, Cell> cells, List<Family> families) {
        this.rule = rule;
        this.cells = cells;
        this.hiddenCounts = new Protection(rule, cells, families).find();
        this.hiddenDenominators = new Protection(rule, denominators(cells), families).find();
    }

    /** Protects the cells; families may name only cells of the table, and may cross, as areas and quarters do. */
    public static ProtectedTable of(DisclosureRule rule, Collection<Cell> cells, List<Family> families) {
        Map<String, Cell> byCode = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (byCode.put(cell.code(), cell) != null) {
                throw new IllegalArgumentException("There are two cells " + cell.code());
            }
        }
        if (families.stream().flatMap(Family::members).anyMatch(code -> !byCode.containsKey(code))) {
            throw new IllegalArgumentException("A family names a cell that is not in the table");
        }
        return new ProtectedTable(rule, byCode, families);
    }

    /** Whether the count itself may be shown. */
    public boolean showsCount(String code) {
        return !hiddenCounts.containsKey(code);
    }

    public boolean showsDenominator(String code) {
        return !hiddenDenominators.containsKey(code);
    }

    /** Whether rates, limits and whatever else is computed may be shown: each would give the count away. */
    public boolean showsDerived(String code) {
        return showsCount(code) && showsDenominator(code);
    }

    /** The figures of a cell without those that must not be shown. */
    public ReleasedFigures release(String code, ReleasedFigures figures) {
        return figures.only(showsCount(code), showsDenominator(code));
    }

    /** Why counts are hidden, by code: for staff only. */
    public SortedMap<String, Cause> hiddenCounts() {
        return Collections.unmodifiableSortedMap(hiddenCounts);
    }

    /** Why one cell is shown or hidden, in words that narrow the count no further than the published mark does. */
    public Explanation explain(String code) {
        boolean hidden = !showsDerived(code);
        return Explanation.of(Rule.SMALL_NUMBER_SUPPRESSION)
                .input("counts hidden", rule.threshold() == 0 ? "none" : "1 to " + rule.threshold())
                .input("cells in the table", cells.size())
                .step("zero is shown; rates and limits are hidden with their counts")
                .step("further counts are hidden until none can be had by subtraction from a total")
                .conclude(
                        hidden
                                ? "The figure is hidden to protect people who could be recognised in small numbers, "
                                        + "here or in a figure it could be subtracted from."
                                : "The figure may be shown.");
    }

    /** The cause of one hidden count, for staff. */
    public Optional<Cause> causeFor(String code) {
        return Optional.ofNullable(hiddenCounts.get(code));
    }

    private static Map<String, Cell> denominators(Map<String, Cell> cells) {
        Map<String, Cell> denominators = new LinkedHashMap<>();
        cells.forEach((code, cell) -> denominators.put(code, cell.ofDenominator()));
        return denominators;
    }
}
