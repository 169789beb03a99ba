package org.openborough.links.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** Why a link ends, and when. */
record EndLinkRequest(
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(examples = "The partnership took on another priority.")
        String reason,

        @Schema(description = "Its last day; today when left out.", examples = "2026-03-31")
        LocalDate validTo) {}
