package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What features ask about how many people live somewhere. */
@ApplicationScoped
public class Populations {

    private final PopulationRepository populations;

    @Inject
    Populations(PopulationRepository populations) {
        this.populations = populations;
    }

    /** The latest population of an area, all ages together, if one is known. */
    public Optional<Population> latest(UUID areaId) {
        return Optional.ofNullable(populations.latest(List.of(areaId)).get(areaId));
    }
}
