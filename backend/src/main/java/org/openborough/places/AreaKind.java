package org.openborough.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of area it is. */
public enum AreaKind {
    COUNTRY,
    REGION,
    /** A local authority, whatever its tier. */
    AUTHORITY,
    WARD,
    /** A lower layer super output area: the census' unit of about 1,500 people. */
    LSOA,
    /** An area the council itself drew, with a code of its own. */
    AREA_COMMITTEE,
    OTHER;

    private static final Pattern GSS = Pattern.compile("[A-Z][0-9]{8}");

    /** The first three characters of GSS codes by kind, as the ONS' Register of Geographic Codes lists them. */
    private static final Map<AreaKind, List<String>> ENTITIES = Map.of(
            COUNTRY, List.of("E92", "W92", "S92", "N92", "K02", "K03", "K04"),
            REGION, List.of("E12", "E13"),
            AUTHORITY, List.of("E06", "E07", "E08", "E09", "E10", "W06", "S12", "N09"),
            WARD, List.of("E05", "W05", "S13", "N08"),
            LSOA, List.of("E01", "W01"));

    /** The kind that a GSS code says its area is; empty for codes of another form or of entities not known here. */
    public static Optional<AreaKind> ofCode(String code) {
        if (!GSS.matcher(code).matches()) {
            return Optional.empty();
        }
        String entity = code.substring(0, 3);
        return ENTITIES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(entity))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
