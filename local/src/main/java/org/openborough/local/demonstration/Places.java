package org.openborough.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The areas of the demonstration. */
final class Places {

    private static final String NORTH_WEST = "E12000002";

    private final List<Place> all;
    private final String boroughCode;

    Places(JsonNode written) {
        this.boroughCode = written.get("council").asText();
        this.all = Material.each(written.get("areas"))
                .map(area -> new Place(
                        area.get("code").asText(),
                        area.get("kind").asText(),
                        area.get("people").asInt(),
                        area.path("need").asDouble()))
                .toList();
    }

    Place borough() {
        return withCode(boroughCode);
    }

    Place country() {
        return ofKind("country").findFirst().orElseThrow();
    }

    Place region() {
        return withCode(NORTH_WEST);
    }

    /** The councils the borough is compared with. */
    List<Place> others() {
        return ofKind("authority")
                .filter(place -> !place.code().equals(boroughCode))
                .toList();
    }

    List<Place> wards() {
        return ofKind("ward").toList();
    }

    private Stream<Place> ofKind(String kind) {
        return all.stream().filter(place -> place.kind().equals(kind));
    }

    private Place withCode(String code) {
        return all.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
