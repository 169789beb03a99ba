package org.openborough.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openborough.shared.records.RecordKind;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.SeenRecords;
import org.openborough.shared.security.CurrentUser;

/** Indicators as other records refer to them. */
@ApplicationScoped
class IndicatorRecords implements RecordKind {

    private static final String SEEN = "exists (select from indicator i where i.id = %s and %s)"
            .formatted(SeenRecords.ID, Audience.condition("i"));

    private final IndicatorRepository indicators;

    @Inject
    IndicatorRecords(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public SeenRecords seenBy(CurrentUser reader) {
        return new SeenRecords(SEEN, Audience.of(reader).parameters());
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> ids) {
        return indicators.withIds(ids).stream().collect(Collectors.toMap(Indicator::id, IndicatorRecords::name));
    }

    private static RecordName name(Indicator indicator) {
        return new RecordName(
                indicator.definition().title(), indicator.definition().code(), "/indicators/" + indicator.id());
    }
}
