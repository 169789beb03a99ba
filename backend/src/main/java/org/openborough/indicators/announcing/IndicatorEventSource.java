package org.openborough.indicators.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openborough.indicators.Indicator;
import org.openborough.indicators.IndicatorEvent;
import org.openborough.indicators.IndicatorRepository;
import org.openborough.indicators.ThemeRepository;
import org.openborough.shared.events.Announcement;
import org.openborough.shared.events.EventSource;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.events.EventType;
import org.openborough.shared.events.OutboxEvent;

/** Puts what happened to an indicator into words, for those who follow it, its topic or a ward it was measured in. */
@ApplicationScoped
class IndicatorEventSource implements EventSource {

    private final IndicatorRepository indicators;
    private final ThemeRepository themes;

    @Inject
    IndicatorEventSource(IndicatorRepository indicators, ThemeRepository themes) {
        this.indicators = indicators;
        this.themes = themes;
    }

    @Override
    public List<EventType> types() {
        return Arrays.stream(IndicatorEvent.values())
                .map(event -> new EventType(event.type(), event.description()))
                .toList();
    }

    @Override
    public Optional<Announcement> announce(OutboxEvent event) {
        return Arrays.stream(IndicatorEvent.values())
                .filter(known -> known.type().equals(event.type()))
                .findFirst()
                .flatMap(known -> indicators
                        .findByIdOptional(event.resourceId())
                        .map(indicator -> announcement(known, event, indicator)));
    }

    private Announcement announcement(IndicatorEvent known, OutboxEvent event, Indicator indicator) {
        return new Announcement(
                FollowedIndicators.isPublic(indicator),
                indicator.ownerId(),
                known.headline(indicator.title()),
                "",
                "/indicators/" + indicator.id(),
                subjects(event, indicator));
    }

    private Set<EventSubject> subjects(OutboxEvent event, Indicator indicator) {
        Set<EventSubject> subjects = new HashSet<>();
        subjects.add(new EventSubject(FollowedIndicators.KIND, indicator.id()));
        event.payload()
                .path("wardIds")
                .forEach(id -> subjects.add(new EventSubject("ward", UUID.fromString(id.asText()))));
        // A theme may be part of another, and no deeper.
        Optional.ofNullable(indicator.definition().themeId())
                .flatMap(themes::findByIdOptional)
                .ifPresent(theme -> {
                    subjects.add(topic(theme.id()));
                    Optional.ofNullable(theme.parentId()).ifPresent(parent -> subjects.add(topic(parent)));
                });
        return subjects;
    }

    private static EventSubject topic(UUID themeId) {
        return new EventSubject(FollowedTopics.KIND, themeId);
    }
}
