package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.OrganisationUnitDetails;
import org.openborough.people.OrganisationUnitKind;
import org.openborough.shared.http.Text;

/** A unit to be set up. */
record CreateOrganisationUnitRequest(
        @NotNull UUID organisationId,

        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Children's Services")
        String name,

        @NotNull @Schema(examples = "directorate") OrganisationUnitKind kind,
        @Schema(description = "The unit it belongs to.") UUID parentId,
        @NotNull @Schema(examples = "2024-04-01") LocalDate validFrom,
        @Schema(description = "Its last day.") LocalDate validTo) {

    OrganisationUnitDetails toDetails() {
        return new OrganisationUnitDetails(name, kind, parentId, validFrom, validTo);
    }
}
