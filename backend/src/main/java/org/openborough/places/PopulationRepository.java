package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The populations of the areas. */
@ApplicationScoped
public class PopulationRepository {

    private final EntityManager entities;

    @Inject
    PopulationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Populations of one area, latest year first. */
    List<Population> of(UUID areaId) {
        return rows(entities.createNativeQuery("select year, age_band, source, people from area_population"
                                + " where area_id = :area order by year desc, age_band, source")
                        .setParameter("area", areaId)
                        .getResultList())
                .stream()
                .map(row -> population(row, 0))
                .toList();
    }

    /** The latest population, all ages together, of each area that has one. */
    Map<UUID, Population> latest(Collection<UUID> areaIds) {
        Map<UUID, Population> latest = new HashMap<>();
        rows(entities.createNativeQuery(
                                "select distinct on (area_id) area_id, year, age_band, source, people from area_population"
                                        + " where area_id = any(:areas) and age_band = :all"
                                        + " order by area_id, year desc, source")
                        .setParameter("areas", areaIds.toArray(UUID[]::new))
                        .setParameter("all", Population.ALL_AGES)
                        .getResultList())
                .forEach(row -> latest.put((UUID) row[0], population(row, 1)));
        return latest;
    }

    /** Keeps a population, in the place of what the same source said of the same year and ages before. */
    void keep(UUID areaId, Population population) {
        entities.createNativeQuery("insert into area_population (area_id, year, age_band, source, people)"
                        + " values (:area, :year, :band, :source, :people)"
                        + " on conflict on constraint area_population_pk do update set people = excluded.people")
                .setParameter("area", areaId)
                .setParameter("year", population.year())
                .setParameter("band", population.ageBand())
                .setParameter("source", population.source())
                .setParameter("people", population.people())
                .executeUpdate();
    }

    private static Population population(Object[] row, int first) {
        return new Population(
                ((Number) row[first]).intValue(),
                (String) row[first + 1],
                (String) row[first + 2],
                ((Number) row[first + 3]).intValue());
    }

    @SuppressWarnings("unchecked") // Native queries of several columns give arrays.
    private static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }
}
