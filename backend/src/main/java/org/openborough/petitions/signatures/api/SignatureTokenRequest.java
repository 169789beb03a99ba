package org.openborough.petitions.signatures.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token of the link in a message, which stands behind the # of its address. */
record SignatureTokenRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Schema(examples = "AAAAAZLwwXsqfD2OT1pre42OnwAAAAAAAAAAAAAAAGmSYQ0xT2hpc0lzQW5FeGFtcGxl")
        String token) {}
