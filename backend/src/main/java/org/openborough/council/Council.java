package org.openborough.council;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The council's own settings. */
@ConfigMapping(prefix = "openborough.council")
public interface Council {

    @WithDefault("Open Borough")
    String name();

    /** The name for narrow places, such as a phone's header. */
    @WithDefault("Open Borough")
    String shortName();

    /** GSS code of the council's own area, the default subject of every comparison. */
    String areaCode();

    Optional<String> logoUrl();

    /** Background colour of the header; its contrast with {@link #brandTextColour()} is checked when the service starts. */
    @WithDefault("#1d4f5f")
    String brandColour();

    @WithDefault("#ffffff")
    String brandTextColour();

    @WithDefault("performance@openborough.example")
    String contactEmail();

    /** Address of the licence that the published data may be used under. */
    String dataLicence();

    /** Shown wherever boundaries or statistics are. */
    @WithDefault("Contains OS data © Crown copyright and database right; contains National Statistics data;"
            + " Open Government Licence v3.0")
    String attribution();
}
