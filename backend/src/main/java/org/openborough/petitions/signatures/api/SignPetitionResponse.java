package org.openborough.petitions.signatures.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to everybody who asks to sign, whoever it is and whatever follows. */
record SignPetitionResponse(
        @Schema(examples = "Check your e-mail: your signature counts once you confirm it.")
        String message) {

    static final SignPetitionResponse SAME =
            new SignPetitionResponse("Check your e-mail: your signature counts once you confirm it.");
}
