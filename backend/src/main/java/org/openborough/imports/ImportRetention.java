package org.openborough.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long imports are kept. */
@ConfigMapping(prefix = "openborough.imports")
public interface ImportRetention {

    /** After this time without a change a file that was sent and never applied is given up. */
    @WithDefault("P14D")
    Duration abandonedAfter();

    /** How long the checked rows of an import that has ended are kept; without them it cannot be reversed. */
    @WithDefault("P365D")
    Duration rowsKept();
}
