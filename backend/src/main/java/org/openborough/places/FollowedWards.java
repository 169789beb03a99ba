package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.events.Followable;
import org.openborough.shared.events.FollowedRecord;

/** Wards can be followed: news of whatever is measured, asked or decided there. */
@ApplicationScoped
class FollowedWards implements Followable {

    private final AreaRepository areas;

    @Inject
    FollowedWards(AreaRepository areas) {
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "ward";
    }

    @Override
    public Optional<FollowedRecord> find(UUID id) {
        return areas.findByIdOptional(id)
                .filter(area -> area.kind() == AreaKind.WARD)
                .map(area -> new FollowedRecord(area.name(), "/areas/" + area.code()));
    }
}
