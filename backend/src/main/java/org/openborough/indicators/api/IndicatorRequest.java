package org.openborough.indicators.api;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.Definition;
import org.openborough.indicators.Frequency;
import org.openborough.indicators.IndicatorType;
import org.openborough.indicators.MeasureKind;
import org.openborough.indicators.Visibility;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.places.AreaKind;
import org.openborough.shared.http.Text;

/** All that is laid down about an indicator, as it is sent. */
record IndicatorRequest(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "What people quote.", examples = "NI 192")
        String code,

        @NotNull
        @Size(max = 300)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(examples = "Household waste recycled or composted")
        String title,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(
                description = "What exactly is counted.",
                nullable = true,
                examples = "Share of household waste sent for reuse, recycling or composting.")
        String definition,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(description = "Why it is measured.", nullable = true, examples = "Less waste to landfill.")
        String rationale,

        @NotNull @Schema(examples = "outcome") IndicatorType type,
        @NotNull @Schema(examples = "performance-indicator") MeasureKind measureKind,

        @NotNull @Schema(description = "Which way the value should go.", examples = "higher-is-better")
        Polarity polarity,

        @NotNull
        @Schema(description = "What sort of number it is; fixed once a value is recorded.", examples = "proportion")
        ValueType valueType,

        @Size(max = 60)
        @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
        @Schema(description = "What is written after the value.", nullable = true, examples = "%")
        String unit,

        @NotNull @Min(0) @Max(6) @Schema(description = "Decimals shown; values are kept unrounded.", examples = "1")
        Integer decimals,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 6)
        @Schema(
                description = "What numerator over denominator is multiplied with: 100 for a percentage.",
                examples = "100")
        BigDecimal multiplier,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "Tonnes recycled, composted or reused")
        String numeratorDefinition,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "Tonnes of household waste collected")
        String denominatorDefinition,

        @NotNull @Schema(examples = "quarterly") Frequency frequency,

        @NotNull @Schema(description = "The year its periods belong to.", examples = "financial")
        YearType yearType,

        @NotNull
        @Schema(description = "Whether each value within a year includes the ones before it.", examples = "false")
        Boolean isCumulative,

        @NotNull
        @Schema(description = "Whether a value is compared only with the same part of other years.", examples = "true")
        Boolean isSeasonal,

        @NotNull
        @Size(max = 7)
        @Schema(description = "The kinds of area it has values for.", examples = "[\"authority\", \"ward\"]")
        Set<@NotNull AreaKind> geographyLevels,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "Waste returns")
        String source,

        @Min(0)
        @Max(3660)
        @Schema(
                description = "Days after the end of a period until the value is usually known.",
                nullable = true,
                examples = "45")
        Integer dataLagDays,

        @Size(max = LONG)
        @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED)
        @Schema(nullable = true, examples = "As the national definition.")
        String method,

        @Size(max = LONG) @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED) @Schema(nullable = true)
        String caveats,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(description = "Counts from 1 up to this are hidden from the public; 0 hides none.", examples = "4")
        Integer suppressionThreshold,

        @Size(max = LONG) @Pattern(regexp = Text.LINES, message = Text.LINES_WANTED) @Schema(nullable = true)
        String legalDriver,

        @NotNull @Schema(description = "The organisation that owns it: the council or a partner.")
        UUID ownerId,

        @Schema(nullable = true) UUID themeId,

        @NotNull @Schema(description = "Who may read it once it is active.", examples = "public")
        Visibility visibility) {

    private static final int LONG = 5000;

    static IndicatorRequest from(Definition laidDown) {
        return new IndicatorRequest(
                laidDown.code(),
                laidDown.title(),
                laidDown.definition(),
                laidDown.rationale(),
                laidDown.type(),
                laidDown.measureKind(),
                laidDown.polarity(),
                laidDown.valueType(),
                laidDown.unit(),
                laidDown.decimals(),
                laidDown.multiplier(),
                laidDown.numeratorDefinition(),
                laidDown.denominatorDefinition(),
                laidDown.frequency(),
                laidDown.yearType(),
                laidDown.isCumulative(),
                laidDown.isSeasonal(),
                new TreeSet<>(laidDown.geographyLevels()),
                laidDown.source(),
                laidDown.dataLagDays(),
                laidDown.method(),
                laidDown.caveats(),
                laidDown.suppressionThreshold(),
                laidDown.legalDriver(),
                laidDown.ownerId(),
                laidDown.themeId(),
                laidDown.visibility());
    }

    Definition toDefinition() {
        return new Definition(
                code,
                title,
                definition,
                rationale,
                type,
                measureKind,
                polarity,
                valueType,
                unit,
                decimals,
                multiplier,
                numeratorDefinition,
                denominatorDefinition,
                frequency,
                yearType,
                isCumulative,
                isSeasonal,
                geographyLevels,
                source,
                dataLagDays,
                method,
                caveats,
                suppressionThreshold,
                legalDriver,
                ownerId,
                themeId,
                visibility);
    }
}
