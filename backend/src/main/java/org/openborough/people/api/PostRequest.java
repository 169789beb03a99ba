package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.OrganisationUnit;
import org.openborough.people.Post;
import org.openborough.people.PostDetails;
import org.openborough.shared.http.Text;

/** What can be changed of a post. */
record PostRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "Unique within the organisation.", examples = "Head of Performance")
        String title,

        @Schema(description = "The unit it belongs to.") UUID unitId,
        @NotNull @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(description = "Its last day.") LocalDate validTo) {

    static PostRequest of(Post post) {
        return new PostRequest(
                post.title(), post.unit().map(OrganisationUnit::id).orElse(null), post.validFrom(), post.validTo());
    }

    PostDetails toDetails() {
        return new PostDetails(title, unitId, validFrom, validTo);
    }
}
