package org.openborough.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.problem.Faults;

/**
 * Reads a GeoJSON geometry (RFC 7946): a Polygon or MultiPolygon in longitude and latitude. Coordinates of the National
 * Grid are refused, not drawn off the coast of Africa.
 */
final class BoundaryReader {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int SMALLEST_RING = 4;

    private final Faults faults = new Faults();

    private BoundaryReader() {}

    /**
     * The geometry.
     *
     * @param pointer JSON pointer of the geometry in the body or file, under which faults are named
     */
    static Geometry read(JsonNode geometry, String pointer) {
        BoundaryReader reader = new BoundaryReader();
        Geometry read = reader.geometry(geometry, pointer);
        reader.faults.throwIfAny(PlacesProblem.BOUNDARY_UNREADABLE);
        return read;
    }

    private Geometry geometry(JsonNode geometry, String pointer) {
        JsonNode coordinates = geometry.path("coordinates");
        String below = pointer + "/coordinates";
        switch (geometry.path("type").asText()) {
            case "Polygon":
                return polygon(coordinates, below);
            case "MultiPolygon":
                List<Polygon> polygons = new ArrayList<>();
                for (int i = 0; i < coordinates.size(); i++) {
                    polygons.add(polygon(coordinates.get(i), below + "/" + i));
                }
                faults.addIf(polygons.isEmpty(), below, "empty", "A boundary has at least one polygon.");
                return WGS84.createMultiPolygon(polygons.toArray(Polygon[]::new));
            default:
                faults.add(Fault.at(pointer + "/type", "not-an-area", "Expected a Polygon or a MultiPolygon."));
                return null;
        }
    }

    private Polygon polygon(JsonNode rings, String pointer) {
        List<LinearRing> read = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            read.add(ring(rings.get(i), pointer + "/" + i));
        }
        faults.addIf(read.isEmpty(), pointer, "empty", "A polygon has at least one ring.");
        return read.isEmpty() || read.contains(null)
                ? WGS84.createPolygon()
                : WGS84.createPolygon(read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode positions, String pointer) {
        Coordinate[] coordinates = new Coordinate[positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            coordinates[i] = position(positions.get(i), pointer + "/" + i);
            if (coordinates[i] == null) {
                return null;
            }
        }
        if (coordinates.length < SMALLEST_RING || !coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            faults.add(Fault.at(pointer, "not-a-ring", "A ring has at least four positions and ends where it begins."));
            return null;
        }
        return WGS84.createLinearRing(coordinates);
    }

    private Coordinate position(JsonNode position, String pointer) {
        double longitude = position.path(0).asDouble(Double.NaN);
        double latitude = position.path(1).asDouble(Double.NaN);
        // Written so that NaN, which compares with nothing, is refused too.
        boolean onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        if (!onEarth) {
            faults.add(Fault.at(
                    pointer,
                    "not-a-position",
                    "Expected longitude and latitude in degrees (WGS 84), not metres of the National Grid."));
            return null;
        }
        return new Coordinate(longitude, latitude);
    }
}
