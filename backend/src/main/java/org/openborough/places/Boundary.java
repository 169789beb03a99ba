package org.openborough.places;

import com.fasterxml.jackson.databind.JsonNode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** An area's boundary, as it was supplied; a fault in it is kept and told, not put right behind anybody's back. */
public final class Boundary {

    /** A fault that a repair changes the area by less than this share is harmless for finding what lies inside. */
    private static final double HARMLESS = 0.01;

    private final Geometry geometry;
    private final String fault;

    private Boundary(Geometry geometry) {
        this.geometry = geometry;
        this.fault = fault(geometry);
    }

    /** Reads a GeoJSON geometry; faults are named under the pointer given. */
    public static Boundary read(JsonNode geometry, String pointer) {
        return new Boundary(BoundaryReader.read(geometry, pointer));
    }

    private static String fault(Geometry geometry) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        return error == null
                ? null
                : "%s at longitude %s, latitude %s"
                        .formatted(error.getMessage(), error.getCoordinate().x, error.getCoordinate().y);
    }

    /** What is wrong with the shape, and where; null when nothing is. */
    public String fault() {
        return fault;
    }

    /** The smallest box of longitudes and latitudes around it. */
    public Envelope box() {
        return geometry.getEnvelopeInternal();
    }

    /** The shape for finding what lies inside: repaired where that is harmless, empty where it is not. */
    public Geometry usable() {
        if (fault == null) {
            return geometry;
        }
        Geometry repaired = GeometryFixer.fix(geometry);
        double change = Math.abs(repaired.getArea() - geometry.getArea());
        return change <= HARMLESS * repaired.getArea()
                ? repaired
                : geometry.getFactory().createPolygon();
    }
}
