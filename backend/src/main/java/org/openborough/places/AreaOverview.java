package org.openborough.places;

import java.util.List;

/**
 * An area with what is kept beside it.
 *
 * @param latestPopulation all ages together, or null
 * @param boundaryFault what is wrong with its boundary, or null
 */
public record AreaOverview(
        Area area, List<AreaAlias> aliases, List<Area> successors, Population latestPopulation, String boundaryFault) {

    static AreaOverview of(Area area, Population latestPopulation, String boundaryFault) {
        return new AreaOverview(area, area.aliases(), area.successors(), latestPopulation, boundaryFault);
    }
}
