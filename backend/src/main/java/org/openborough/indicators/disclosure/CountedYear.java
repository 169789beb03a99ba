package org.openborough.indicators.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.indicators.judgement.suppression.Cause;
import org.openborough.indicators.judgement.suppression.Cell;
import org.openborough.indicators.judgement.suppression.DisclosureRule;
import org.openborough.indicators.judgement.suppression.Family;
import org.openborough.indicators.judgement.suppression.ProtectedTable;

/** All counts of one indicator within a year: the table in which a hidden one could be had from shown ones. */
record CountedYear(DisclosureRule rule, boolean isCumulative, List<CountedValue> values) {

    /** The observations to hide, with the cause in a word. */
    Map<UUID, String> hidden() {
        List<Cell> cells =
                new ArrayList<>(values.stream().map(CountedValue::cell).toList());
        List<Family> families = new ArrayList<>(ofAreas());
        for (List<CountedValue> ofArea : byArea().values()) {
            TimeFamilies overTime = new TimeFamilies(ofArea, isCumulative);
            cells.addAll(overTime.derived());
            families.addAll(overTime.families());
        }
        ProtectedTable table = ProtectedTable.of(rule, cells, families);
        Map<UUID, String> hidden = new HashMap<>();
        for (CountedValue value : values) {
            if (!table.showsDerived(value.code()) && !value.isConfidential()) {
                hidden.put(value.observationId(), word(table, value.code()));
            }
        }
        return hidden;
    }

    private Map<String, List<CountedValue>> byArea() {
        return values.stream()
                .collect(Collectors.groupingBy(CountedValue::areaCode, TreeMap::new, Collectors.toList()));
    }

    /** Areas with the area that contains them, period by period, where that has a value too. */
    private List<Family> ofAreas() {
        Set<String> known = values.stream().map(CountedValue::code).collect(Collectors.toSet());
        return values.stream()
                .filter(value -> value.parentCode() != null && known.contains(value.code(value.parentCode())))
                .collect(Collectors.groupingBy(
                        value -> value.code(value.parentCode()),
                        TreeMap::new,
                        Collectors.mapping(CountedValue::code, Collectors.toList())))
                .entrySet()
                .stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static String word(ProtectedTable table, String code) {
        return table.causeFor(code)
                .filter(cause -> cause != Cause.PROTECTS_ANOTHER)
                .map(cause -> "small-number")
                .orElse("subtraction");
    }
}
