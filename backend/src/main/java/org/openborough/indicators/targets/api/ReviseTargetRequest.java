package org.openborough.indicators.targets.api;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;
import org.openborough.indicators.targets.Aim;
import org.openborough.shared.http.Text;

/** What takes the place of a target. */
record ReviseTargetRequest(
        @NotNull @Schema(description = "What meeting it means.", examples = "at-least")
        TargetOperator operator,

        @NotNull
        @Digits(integer = 18, fraction = 12)
        @Schema(description = "The target; the lower end of a range.", examples = "45")
        BigDecimal value,

        @Digits(integer = 18, fraction = 12) @Schema(description = "The upper end of a range.", nullable = true)
        BigDecimal upperValue,

        @Digits(integer = 18, fraction = 12)
        @Schema(
                description = "The worst that is acceptable: beyond it a value is red whatever the tolerance.",
                nullable = true,
                examples = "40")
        BigDecimal minimum,

        @Digits(integer = 18, fraction = 12)
        @Schema(description = "An aim beyond the target.", nullable = true, examples = "50")
        BigDecimal stretch,

        @NotNull
        @Digits(integer = 18, fraction = 12)
        @Schema(description = "How far short of the target is still amber.", examples = "2")
        BigDecimal tolerance,

        @NotNull
        @Schema(
                description = "Whether the tolerance counts in the indicator's unit or in per cent of the target.",
                examples = "points")
        Tolerance.Kind toleranceKind,

        @Size(max = 12)
        @Schema(
                description = "For the annual target of a measure that adds up within the year: the shares due by the"
                        + " end of each half, quarter or month, the last of them 1.",
                nullable = true)
        List<@NotNull @Digits(integer = 1, fraction = 12) BigDecimal> profile,

        @Size(max = 2000)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(
                description = "Why it changes; required when it asks for less than before, and printed beside it.",
                nullable = true,
                examples = "Collections stopped during the strike.")
        String reason) {

    Aim toAim() {
        return new Aim(operator, value, upperValue, minimum, stretch, tolerance, toleranceKind, profile);
    }

    /** The reason given; blank is none. */
    String given() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
