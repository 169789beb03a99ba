package org.openborough.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.openborough.audit.AuditTrail;

/** Boundaries: what shape an area has, and which areas a point lies in. */
@ApplicationScoped
public class BoundaryService {

    private final AreaService areas;
    private final Areas lookup;
    private final AreaRepository register;
    private final BoundaryRepository boundaries;
    private final PreparedBoundaries prepared;
    private final AuditTrail trail;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    BoundaryService(
            AreaService areas,
            Areas lookup,
            AreaRepository register,
            BoundaryRepository boundaries,
            PreparedBoundaries prepared,
            AuditTrail trail,
            EntityManager entities,
            Clock clock) {
        this.areas = areas;
        this.lookup = lookup;
        this.register = register;
        this.boundaries = boundaries;
        this.prepared = prepared;
        this.trail = trail;
        this.entities = entities;
        this.clock = clock;
    }

    /** Gives an area its boundary. A shape with a fault is kept, and the fault is told with the area. */
    @Transactional
    public AreaOverview draw(UUID areaId, long version, JsonNode geometry, String source) {
        Area area = areas.find(areaId);
        area.requireVersion(version);
        Boundary boundary = Boundary.read(geometry, "/geometry");
        trail.say("drawn", null);
        boundaries.keep(areaId, plain(geometry).toString(), boundary, source);
        entities.lock(area, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return areas.get(areaId);
    }

    /** Hands over the shapes of the areas of a kind, in the order of their codes, a few in memory at a time. */
    public void forEach(AreaKind kind, String parent, LocalDate validOn, Consumer<BoundaryFeature> each) {
        Optional<UUID> parentId =
                Optional.ofNullable(parent).flatMap(lookup::byCode).map(Area::id);
        if (parent != null && parentId.isEmpty()) {
            return;
        }
        LocalDate day = validOn == null ? LocalDate.now(clock) : validOn;
        List<BoundaryFeature> batch = boundaries.after("", kind, parentId.orElse(null), day);
        while (!batch.isEmpty()) {
            batch.forEach(each);
            String last = batch.get(batch.size() - 1).code();
            batch = boundaries.after(last, kind, parentId.orElse(null), day);
        }
    }

    /** The areas of today that a point lies in or on the edge of, largest kinds first. */
    public List<Area> at(double latitude, double longitude, AreaKind kind) {
        long version = boundaries.dataVersion();
        List<UUID> ids = boundaries.around(latitude, longitude, kind, LocalDate.now(clock)).stream()
                .filter(id -> prepared.covers(id, version, latitude, longitude))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : register.list("id in ?1", ids).stream()
                        .sorted(Comparator.comparing(Area::kind).thenComparing(Area::code))
                        .toList();
    }

    /** The shape and nothing else a file may have had beside it. */
    private static JsonNode plain(JsonNode geometry) {
        return ((ObjectNode) geometry).deepCopy().retain("type", "coordinates");
    }
}
