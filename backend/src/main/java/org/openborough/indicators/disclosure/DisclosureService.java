package org.openborough.indicators.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** Works out what must be hidden of newly recorded values, within the transaction that records them. */
@ApplicationScoped
public class DisclosureService {

    private final DisclosureRepository repository;

    @Inject
    DisclosureService(DisclosureRepository repository) {
        this.repository = repository;
    }

    /** Protects every period an import brought counts for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void protectImport(UUID importId) {
        List<CountedPeriod> periods = repository.periodsOf(importId);
        // In one order, so that two imports cannot wait for each other.
        periods.stream().map(CountedPeriod::indicatorId).distinct().sorted().forEach(repository::waitForOthers);
        periods.forEach(this::workOut);
    }

    /** Protects one period of one indicator, whose values have changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void protect(CountedPeriod period) {
        repository.waitForOthers(period.indicatorId());
        workOut(period);
    }

    /** Protects all values of an indicator anew, whose disclosure rule has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void protectIndicator(UUID indicatorId) {
        repository.waitForOthers(indicatorId);
        repository.periodsOfIndicator(indicatorId).forEach(this::workOut);
        repository.hideSuperseded(indicatorId);
    }

    private void workOut(CountedPeriod period) {
        List<CountedValue> values = repository.values(period);
        DisclosureRule rule = new DisclosureRule(repository.threshold(period.indicatorId()));
        repository.hide(period, hidden(rule, values));
    }

    /** The observations to hide, with the cause in a word. */
    static Map<UUID, String> hidden(DisclosureRule rule, List<CountedValue> values) {
        Map<String, Cell> cells = new TreeMap<>();
        values.forEach(value -> cells.put(value.areaCode(), value.cell()));
        ProtectedTable table = ProtectedTable.of(rule, cells.values(), families(values, cells.keySet()));
        Map<UUID, String> hidden = new HashMap<>();
        for (CountedValue value : values) {
            if (!table.showsDerived(value.areaCode()) && !value.isConfidential()) {
                hidden.put(value.observationId(), word(table, value.areaCode()));
            }
        }
        return hidden;
    }

    /** Areas with the area that contains them, where that has a value too. */
    private static List<Family> families(List<CountedValue> values, Set<String> known) {
        return values.stream()
                .filter(value -> value.parentCode() != null && known.contains(value.parentCode()))
                .collect(Collectors.groupingBy(
                        CountedValue::parentCode,
                        TreeMap::new,
                        Collectors.mapping(CountedValue::areaCode, Collectors.toList())))
                .entrySet()
                .stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static String word(ProtectedTable table, String areaCode) {
        return table.causeFor(areaCode)
                .filter(cause -> cause != Cause.PROTECTS_ANOTHER)
                .map(cause -> "small-number")
                .orElse("subtraction");
    }
}
