package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may sign, and how many must.
 *
 * @param minimumSignatures fewer than these and the petition is not taken forward
 * @param minimumAge in years; null where the young may sign too, as the 2009 Act let them
 * @param confirmationGraceHours how long after closing a signature can still be confirmed
 */
public record SigningRules(
        @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(description = "Fewer, and the petition is not taken forward.", examples = "50")
        Integer minimumSignatures,

        @NotNull
        @Size(min = 1, max = 3)
        @Schema(
                description = "Who may sign: who lives, works or studies in the area.",
                examples = "[\"live\", \"work\"]")
        List<@NotNull SignerBasis> basis,

        @Min(5) @Max(18) @Schema(description = "Least age in years; null for none.", nullable = true, examples = "16")
        Integer minimumAge,

        @NotNull
        @Min(0)
        @Max(168)
        @Schema(description = "Hours after closing in which a signature can still be confirmed.", examples = "24")
        Integer confirmationGraceHours) {}
