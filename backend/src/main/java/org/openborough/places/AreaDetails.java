package org.openborough.places;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of an area.
 *
 * @param authorityType for authorities, such as {@code metropolitan-district}; null for other areas
 * @param parentCode code or alias of the area it lies in, or null
 * @param validFrom first day of this vintage, or null when not known
 * @param validTo last day of this vintage, or null
 * @param tile place on the tile grid, or null
 * @param successorCodes codes of the areas that took its place
 */
public record AreaDetails(
        String name,
        AreaKind kind,
        String authorityType,
        String parentCode,
        LocalDate validFrom,
        LocalDate validTo,
        Tile tile,
        List<AreaAlias> aliases,
        List<String> successorCodes) {}
