package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.PostDetails;
import org.openborough.shared.http.Text;

/** A post to be created. */
record CreatePostRequest(
        @NotNull UUID organisationId,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "Unique within the organisation.", examples = "Head of Performance")
        String title,

        @Schema(description = "The unit it belongs to.") UUID unitId,
        @NotNull @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(description = "Its last day.") LocalDate validTo) {

    PostDetails toDetails() {
        return new PostDetails(title, unitId, validFrom, validTo);
    }
}
