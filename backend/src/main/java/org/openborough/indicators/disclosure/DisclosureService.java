package org.openborough.indicators.disclosure;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

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
        List<UUID> indicators = periods.stream()
                .map(CountedPeriod::indicatorId)
                .distinct()
                .sorted()
                .toList();
        indicators.forEach(repository::waitForOthers);
        workOut(periods);
    }

    /** Protects one period of one indicator, whose values have changed, with the year it is part of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void protect(CountedPeriod period) {
        repository.waitForOthers(period.indicatorId());
        workOut(List.of(period));
    }

    /** Protects all values of an indicator anew, whose disclosure rule has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void protectIndicator(UUID indicatorId) {
        repository.waitForOthers(indicatorId);
        workOut(repository.periodsOfIndicator(indicatorId));
        repository.hideSmallOnesOfThePast(indicatorId);
    }

    private void workOut(List<CountedPeriod> periods) {
        Map<UUID, List<CountedPeriod>> byIndicator =
                periods.stream().collect(Collectors.groupingBy(CountedPeriod::indicatorId, TreeMap::new, toList()));
        byIndicator.forEach((indicatorId, ofIndicator) -> {
            CountingRules rules = repository.rules(indicatorId);
            ofIndicator.stream()
                    .map(period -> DisclosureBlock.around(period, rules.yearType()))
                    .distinct()
                    .forEach(block -> workOut(block, rules));
        });
        repository.hidePastOfHidden(byIndicator.keySet());
    }

    private void workOut(DisclosureBlock block, CountingRules rules) {
        List<CountedValue> values = repository.values(block);
        repository.hide(block, new CountedYear(rules.rule(), rules.isCumulative(), values).hidden());
    }
}
