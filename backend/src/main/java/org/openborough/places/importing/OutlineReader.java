package org.openborough.places.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.reading.cells.AreaCodeReader;
import org.openborough.places.Boundary;
import org.openborough.shared.problem.DomainException;

/** Reads outlines, and refuses those of areas that are not the authority's. */
final class OutlineReader {

    /** What is known of an area. */
    record Known(String name, String kind, String parent) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String authority;
    private final String source;
    private final Map<String, Known> areas;
    private final Geometry authorityOutline;

    /** A reader; {@code authorityOutline} is null while the authority's own boundary is not known. */
    OutlineReader(String authority, String source, Map<String, Known> areas, Geometry authorityOutline) {
        this.authority = authority;
        this.source = source;
        this.areas = areas;
        this.authorityOutline = authorityOutline;
    }

    Draft read(MappedRow row) {
        String code = row.required("code", new AreaCodeReader());
        String name = row.text("name");
        if (name.isEmpty()) {
            row.reject("name", "blank", "There is no name in this cell.");
        }
        Boundary outline = outline(row);
        String kind = code == null ? null : kind(row, code);
        if (outline == null || kind == null) {
            return null;
        }
        requireBelonging(row, code, kind, outline.usable());
        if (outline.fault() != null) {
            row.say("geometry", "invalid-polygon", outline.fault() + ". The outline is kept with this fault.");
        }
        Map<String, Object> after = new HashMap<>();
        after.put("name", name);
        after.put("kind", kind);
        after.put("parent", areas.containsKey(code) ? areas.get(code).parent() : authority);
        after.put("fault", outline.fault());
        after.put("source", source);
        return new Draft(code, after, payload(row.text("geometry"), outline.box()));
    }

    /** The shape of a stored outline. */
    static Geometry shape(String geoJson) {
        try {
            return Boundary.read(JSON.readTree(geoJson), "").usable();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Boundary outline(MappedRow row) {
        try {
            return Boundary.read(JSON.readTree(row.text("geometry")), "");
        } catch (JsonProcessingException broken) {
            row.reject("geometry", "not-an-outline", "This is no polygon in GeoJSON.");
        } catch (DomainException refused) {
            row.reject(
                    "geometry",
                    refused.faults().get(0).code(),
                    refused.faults().get(0).detail());
        }
        return null;
    }

    /** The kinds that have outlines, by the first three characters of the code (ONS register of code types). */
    private static String kind(MappedRow row, String code) {
        String type = code.substring(0, 3);
        return switch (type) {
            case "E05", "W05", "S13", "N08" -> "ward";
            case "E01", "W01" -> "lsoa";
            case "E06", "E07", "E08", "E09", "E10", "W06", "S12", "N09" -> "authority";
            default -> {
                row.reject("code", "unknown-type", "Outlines are taken of wards, LSOAs and authorities only.");
                yield null;
            }
        };
    }

    private void requireBelonging(MappedRow row, String code, String kind, Geometry outline) {
        Known known = areas.get(code);
        Known owner = areas.get(authority);
        if (owner == null) {
            row.reject("code", "unknown-authority", "No authority has the code given as an option.");
        } else if (kind.equals("authority")) {
            if (known == null) {
                row.reject("code", "unknown-area", "No authority has this code.");
            }
        } else if (known != null ? !authority.equals(known.parent()) : !liesWithin(row, kind, owner, outline)) {
            row.reject(
                    "code",
                    "other-authority",
                    "%s %s does not belong to %s.".formatted(code, row.text("name"), owner.name()));
        }
    }

    /** LSOAs bear their authority's name; other areas are looked for inside its outline, where that is known. */
    private boolean liesWithin(MappedRow row, String kind, Known owner, Geometry outline) {
        if (kind.equals("lsoa")) {
            return row.text("name").startsWith(owner.name());
        }
        if (authorityOutline == null) {
            row.say(
                    "code",
                    "not-verified",
                    "The outline of %s is not known, so that this could not be held against it."
                            .formatted(owner.name()));
            return true;
        }
        return authorityOutline.contains(outline.getCentroid())
                || authorityOutline.contains(outline.getInteriorPoint());
    }

    private static String payload(String geometry, Envelope box) {
        return "{\"geometry\":%s,\"west\":%s,\"south\":%s,\"east\":%s,\"north\":%s}"
                .formatted(geometry, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
