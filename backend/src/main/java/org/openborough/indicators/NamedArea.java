package org.openborough.indicators;

import java.util.UUID;
import org.openborough.places.Area;

/** An area, as far as figures need to know it. */
public record NamedArea(UUID id, String code, String name) {

    public static NamedArea from(Area area) {
        return new NamedArea(area.id(), area.code(), area.name());
    }
}
