package org.openborough.petitions.schemes.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.Approval;
import org.openborough.shared.http.Text;

/** How a version of the scheme was approved and made known. */
record PublishPetitionSchemeRequest(
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "The meeting that approved it.", examples = "Full Council")
        String approvedBy,

        @NotNull @Schema(examples = "2026-03-19") LocalDate approvedOn,
        @NotNull @Schema(examples = "2026-03-26") LocalDate publishedOn,

        @Size(max = 500)
        @Pattern(regexp = "^https://[^\\s]+$")
        @Schema(nullable = true, examples = "https://council.example/petitions/scheme")
        String publishedAtUrl,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(
                description = "How those are told who do not read the website.",
                examples = "Copies in every library and town hall")
        String publishedOtherwise,

        @NotNull @Schema(examples = "2026-04-01") LocalDate inForceFrom) {

    Approval toApproval() {
        return new Approval(approvedBy, approvedOn, publishedOn, publishedAtUrl, publishedOtherwise, inForceFrom);
    }
}
