package org.openborough.indicators.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorRepository;
import org.openborough.indicators.IndicatorStatus;
import org.openborough.indicators.Visibility;
import org.openborough.shared.events.Followable;
import org.openborough.shared.events.FollowedRecord;

/** Indicators that everybody may see can be followed. */
@ApplicationScoped
class FollowedIndicators implements Followable {

    static final String KIND = "indicator";

    private final IndicatorRepository indicators;

    @Inject
    FollowedIndicators(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    static boolean isPublic(Indicator indicator) {
        return indicator.visibility() == Visibility.PUBLIC && indicator.status() != IndicatorStatus.DRAFT;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FollowedRecord> find(UUID id) {
        return indicators
                .findByIdOptional(id)
                .filter(FollowedIndicators::isPublic)
                .map(indicator -> new FollowedRecord(indicator.title(), "/indicators/" + id));
    }
}
