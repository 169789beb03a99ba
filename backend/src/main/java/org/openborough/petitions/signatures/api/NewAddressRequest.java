package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The e-mail address to which messages about a signature are to go from now on. */
record NewAddressRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Schema(examples = "AAAAAZLwwXsqfD2OT1pre42OnwAAAAAAAAAAAAAAAGmSYQ0xT2hpc0lzQW5FeGFtcGxl")
        String token,

        @NotNull @Size(min = 3, max = 254) @Schema(examples = "new@example.org")
        String email) {}
