package org.openborough.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Organisation;
import org.openborough.people.OrganisationDetails;
import org.openborough.people.OrganisationKind;
import org.openborough.shared.http.Text;

/** What a caller says of an organisation. */
record OrganisationRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Anytown Community Trust")
        String name,

        @NotNull @Schema(examples = "voluntary") OrganisationKind kind,

        @Size(max = 20)
        @Schema(
                description = "Numbers in public registers, as org-id.guide writes them.",
                examples = "[\"GB-CHC-1000000\"]")
        List<@NotNull @Size(min = 1, max = 60) @Pattern(regexp = "^[A-Za-z0-9-]+$") String> identifiers,

        @Schema(
                description = "Whether it exists only for a partner's client to try things with.",
                defaultValue = "false")
        boolean isSandbox,

        @Schema(description = "Its first day.", examples = "2015-04-01")
        LocalDate validFrom,

        @Schema(description = "Its last day.", examples = "2026-03-31")
        LocalDate validTo) {

    static OrganisationRequest of(Organisation organisation) {
        return new OrganisationRequest(
                organisation.name(),
                organisation.kind(),
                organisation.identifiers(),
                organisation.isSandbox(),
                organisation.validFrom(),
                organisation.validTo());
    }

    OrganisationDetails toDetails() {
        return new OrganisationDetails(
                name, kind, identifiers == null ? List.of() : identifiers, isSandbox, validFrom, validTo);
    }
}
