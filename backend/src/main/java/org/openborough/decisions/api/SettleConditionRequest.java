package org.openborough.decisions.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** Whether a condition came about. */
record SettleConditionRequest(
        @NotNull @Schema(examples = "true") Boolean isMet,
        @NotNull @Schema(examples = "2026-09-30") LocalDate settledOn,

        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "How it turned out.", examples = "The grant was awarded.")
        String note) {}
