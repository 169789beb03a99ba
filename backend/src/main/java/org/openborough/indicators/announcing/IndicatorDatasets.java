package org.openborough.indicators.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openborough.indicators.sets.IndicatorSet;
import org.openborough.indicators.sets.IndicatorSetRepository;
import org.openborough.shared.opendata.Dataset;
import org.openborough.shared.opendata.DatasetSource;
import org.openborough.shared.opendata.UpdateFrequency;

/** What is published of indicators: the latest of each, comparisons, and every agreed set by itself. */
@ApplicationScoped
class IndicatorDatasets implements DatasetSource {

    private final IndicatorSetRepository sets;

    @Inject
    IndicatorDatasets(IndicatorSetRepository sets) {
        this.sets = sets;
    }

    @Override
    public List<Dataset> datasets() {
        List<Dataset> datasets = new ArrayList<>();
        datasets.add(new Dataset(
                "indicators",
                "Performance indicators",
                "Every indicator with its latest value, target and direction of travel.",
                List.of("performance", "indicators", "targets"),
                UpdateFrequency.QUARTERLY,
                "/v1/indicators",
                "listIndicators",
                true));
        datasets.add(new Dataset(
                "comparisons",
                "Every indicator for every area",
                "The latest value of every indicator for every authority, with limits, rank, quartile band and comparison.",
                List.of("performance", "benchmarking", "comparison"),
                UpdateFrequency.QUARTERLY,
                "/v1/comparisons",
                null,
                false));
        sets.published().forEach(set -> datasets.add(dataset(set)));
        return datasets;
    }

    private static Dataset dataset(IndicatorSet set) {
        String description = set.description().description();
        return new Dataset(
                "indicator-set-%s-%d".formatted(word(set.code()), set.edition()),
                "Indicator set: " + set.description().name(),
                description == null ? "The indicators of the set, with their latest values." : description,
                List.of("performance", "indicators", set.code()),
                UpdateFrequency.QUARTERLY,
                "/v1/indicators?set=" + URLEncoder.encode(set.code(), StandardCharsets.UTF_8),
                "listIndicators",
                true);
    }

    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
