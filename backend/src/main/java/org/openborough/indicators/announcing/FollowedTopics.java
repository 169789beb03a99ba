package org.openborough.indicators.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openborough.indicators.ThemeRepository;
import org.openborough.shared.events.Followable;
import org.openborough.shared.events.FollowedRecord;

/** Themes can be followed: news of every indicator under them, present and to come. */
@ApplicationScoped
class FollowedTopics implements Followable {

    static final String KIND = "topic";

    private final ThemeRepository themes;

    @Inject
    FollowedTopics(ThemeRepository themes) {
        this.themes = themes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FollowedRecord> find(UUID id) {
        return themes.findByIdOptional(id).map(theme -> new FollowedRecord(theme.name(), "/indicators?theme=" + id));
    }
}
