package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.locationtech.jts.geom.Envelope;

/** The boundaries of the areas. */
@ApplicationScoped
public class BoundaryRepository {

    /** How many shapes are read at a time. */
    private static final int BATCH = 100;

    private final EntityManager entities;

    @Inject
    BoundaryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What is wrong with the boundaries of areas, where something is. */
    Map<UUID, String> faults(Collection<UUID> areaIds) {
        Map<UUID, String> faults = new HashMap<>();
        rows(entities.createNativeQuery("select area_id, fault from area_boundary"
                                + " where area_id = any(:areas) and fault is not null")
                        .setParameter("areas", areaIds.toArray(UUID[]::new))
                        .getResultList())
                .forEach(row -> faults.put((UUID) row[0], (String) row[1]));
        return faults;
    }

    /** Keeps a boundary in the place of the one before. */
    void keep(UUID areaId, String geoJson, Boundary boundary, String source) {
        Envelope box = boundary.box();
        entities.createNativeQuery(
                        "insert into area_boundary (area_id, geometry, west, south, east, north, fault, source)"
                                + " values (:area, cast(:geometry as jsonb), :west, :south, :east, :north, :fault, :source)"
                                + " on conflict on constraint area_boundary_pk do update set geometry = excluded.geometry,"
                                + " west = excluded.west, south = excluded.south, east = excluded.east,"
                                + " north = excluded.north, fault = excluded.fault, source = excluded.source")
                .setParameter("area", areaId)
                .setParameter("geometry", geoJson)
                .setParameter("west", box.getMinX())
                .setParameter("south", box.getMinY())
                .setParameter("east", box.getMaxX())
                .setParameter("north", box.getMaxY())
                .setParameter("fault", boundary.fault())
                .setParameter("source", source)
                .executeUpdate();
    }

    /** The next shapes after a code, in the order of codes; none at the end. */
    List<BoundaryFeature> after(String code, AreaKind kind, UUID parentId, LocalDate validOn) {
        return rows(entities.createNativeQuery("select a.id, a.code, a.name, cast(b.geometry as text)"
                                + " from area a join area_boundary b on b.area_id = a.id"
                                + " where a.code > :code and a.kind = :kind"
                                + " and (cast(:parent as uuid) is null or a.parent_id = cast(:parent as uuid))"
                                + " and (a.valid_from is null or a.valid_from <= :on)"
                                + " and (a.valid_to is null or a.valid_to >= :on) order by a.code")
                        .setParameter("code", code)
                        .setParameter("kind", new StoredAreaKind().convertToDatabaseColumn(kind))
                        .setParameter("parent", parentId == null ? null : parentId.toString())
                        .setParameter("on", validOn)
                        .setMaxResults(BATCH)
                        .getResultList())
                .stream()
                .map(row -> new BoundaryFeature((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** Ids of the areas whose box has the point in it. */
    List<UUID> around(double latitude, double longitude, AreaKind kind, LocalDate validOn) {
        @SuppressWarnings("unchecked") // The query gives ids.
        List<UUID> ids = entities.createNativeQuery("select a.id from area_boundary b join area a on a.id = b.area_id"
                        + " where b.west <= :x and b.east >= :x and b.south <= :y and b.north >= :y"
                        + " and (cast(:kind as text) is null or a.kind = cast(:kind as text))"
                        + " and (a.valid_from is null or a.valid_from <= :on)"
                        + " and (a.valid_to is null or a.valid_to >= :on)")
                .setParameter("x", longitude)
                .setParameter("y", latitude)
                .setParameter("kind", new StoredAreaKind().convertToDatabaseColumn(kind))
                .setParameter("on", validOn)
                .getResultList();
        return ids;
    }

    /** The shape of an area, as GeoJSON. */
    String geometry(UUID areaId) {
        return (String)
                entities.createNativeQuery("select cast(geometry as text) from area_boundary where area_id = ?1")
                        .setParameter(1, areaId)
                        .getSingleResult();
    }

    /** Steps with every change of areas and boundaries. */
    long dataVersion() {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(sum(steps), 0) from data_version where family = 'places'")
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked") // Native queries of several columns give arrays.
    private static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }
}
