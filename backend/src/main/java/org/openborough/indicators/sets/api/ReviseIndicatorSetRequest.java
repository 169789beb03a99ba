package org.openborough.indicators.sets.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the next edition comes into force. */
record ReviseIndicatorSetRequest(
        @NotNull @Schema(examples = "2011-04-01") LocalDate validFrom) {}
