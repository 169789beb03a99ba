package org.openborough.petitions.schemes.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a request to use the facility is checked.
 *
 * @param supportersNeeded supporters a petition needs before it is checked; 0 for none
 * @param gatherWithinDays calendar days in which they can be gathered; null where none are needed
 * @param decideWorkingDays working days to publish or answer a request
 * @param resubmitWorkingDays working days the organiser has to change what was returned
 * @param refusalNeedsSecondPerson whether a refusal counts only once another officer has confirmed it
 */
public record ModerationRules(
        @NotNull @Min(0) @Max(1000) @Schema(description = "Supporters needed before it is checked.", examples = "0")
        Integer supportersNeeded,

        @Min(1)
        @Max(365)
        @Schema(description = "Days in which supporters can be gathered.", nullable = true, examples = "30")
        Integer gatherWithinDays,

        @NotNull @Min(1) @Max(60) @Schema(description = "Working days to publish or answer a request.", examples = "5")
        Integer decideWorkingDays,

        @NotNull @Min(1) @Max(60) @Schema(description = "Working days to change what was returned.", examples = "10")
        Integer resubmitWorkingDays,

        @NotNull @Schema(description = "Whether another officer must confirm a refusal.", examples = "true")
        Boolean refusalNeedsSecondPerson) {}
