package org.openborough.places;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Boundaries made ready for many questions, kept as long as no area or boundary changes. */
@ApplicationScoped
public class PreparedBoundaries {

    /** Enough for the wards and LSOAs of a large borough. */
    private static final int KEPT = 2000;

    private record Key(UUID areaId, long dataVersion) {}

    private final BoundaryRepository boundaries;
    private final ObjectMapper json;
    private final Cache<Key, PreparedGeometry> prepared =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final GeometryFactory geometries = new GeometryFactory();

    @Inject
    PreparedBoundaries(BoundaryRepository boundaries, ObjectMapper json) {
        this.boundaries = boundaries;
        this.json = json;
    }

    /** Whether the point lies in the area or on its edge. */
    boolean covers(UUID areaId, long dataVersion, double latitude, double longitude) {
        Point point = geometries.createPoint(new Coordinate(longitude, latitude));
        return prepared.get(new Key(areaId, dataVersion), key -> prepare(key.areaId()))
                .covers(point);
    }

    private PreparedGeometry prepare(UUID areaId) {
        try {
            Geometry usable = Boundary.read(json.readTree(boundaries.geometry(areaId)), "")
                    .usable();
            return PreparedGeometryFactory.prepare(usable);
        } catch (JsonProcessingException storedAsJson) {
            throw new IllegalStateException(storedAsJson);
        }
    }
}
