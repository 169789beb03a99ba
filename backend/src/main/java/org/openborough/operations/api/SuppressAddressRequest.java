package org.openborough.operations.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.shared.http.Text;

@Schema(description = "A bounce: the permanent failure of a delivery.")
record SuppressAddressRequest(
        @NotNull
        @Email(regexp = "[\\x21-\\x7E]+@[\\x21-\\x7E]+")
        @Size(max = 254)
        @Schema(format = "email", examples = "former-resident@mail.example")
        String address,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "What the receiving server said.", examples = "550 5.1.1 No such mailbox")
        String reason,

        @Schema(description = "When; null for now.", nullable = true)
        Instant bouncedAt) {}
