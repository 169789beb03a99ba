package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.petitions.schemes.rules.SignerBasis;
import org.openborough.petitions.signatures.PersonName;
import org.openborough.petitions.signatures.Signer;
import org.openborough.petitions.signatures.requests.AskedSignature;

/** Somebody's wish to sign. */
record SignPetitionRequest(
        @NotNull @Size(min = 1, max = PersonName.LONGEST) @Schema(examples = "A Resident")
        String name,

        @NotNull @Size(min = 3, max = 254) @Schema(examples = "resident@example.org")
        String email,

        @NotNull
        @Size(min = 5, max = 12)
        @Schema(description = "Of the place where you live, work or study.", examples = "PR8 1DA")
        String postcode,

        @NotNull @Schema(examples = "live") SignerBasis basis,

        @Schema(description = "Whether to be told of what becomes of the petition.", examples = "true")
        boolean wantsUpdates,

        @Schema(
                description = "That you are an elector of the area; needed for petitions on how the council is"
                        + " governed.",
                examples = "false")
        boolean isElector,

        @Schema(description = "That you have the age the scheme asks for, if it asks for one.", examples = "true")
        boolean isOldEnough,

        @Size(max = 30)
        @Pattern(regexp = "^[A-Z0-9-]*$")
        @Schema(
                description = "The ward of a postcode that is too new to be known; null otherwise.",
                nullable = true,
                examples = "E05000932")
        String wardCode,

        @Schema(description = "That a postcode which is not known is outside the area.", examples = "false")
        boolean isOutsideArea) {

    AskedSignature toAsked(String network) {
        return new AskedSignature(
                Signer.of(name, email, postcode, basis),
                wantsUpdates,
                isElector,
                isOldEnough,
                wardCode,
                isOutsideArea,
                network);
    }
}
