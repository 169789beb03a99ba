package org.openborough.petitions.signatures.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

/** An invalidation that was counted before. */
record InvalidateSignaturesRequest(
        @NotNull @Valid InvalidationChoiceRequest choice,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "Shown to the public beside the count.",
                examples = "Signed by a program from one network")
        String reason,

        @NotNull
        @Min(1)
        @Schema(
                description = "How many signatures the officer saw it take in; refused if it is another number now.",
                examples = "7")
        Integer expected) {}
