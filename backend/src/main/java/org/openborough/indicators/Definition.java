package org.openborough.indicators;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.places.AreaKind;
import org.openborough.shared.problem.Faults;

/**
 * All that is laid down about an indicator.
 *
 * @param unit what is written after the value, such as {@code %}
 * @param decimals decimals shown; values are kept and judged unrounded
 * @param multiplier what numerator over denominator is multiplied with: 100 for a percentage, 1000 for a rate per 1,000
 * @param isCumulative whether each value within a year includes the ones before it
 * @param isSeasonal whether a value is only comparable with the same part of another year
 * @param dataLagDays days from the end of a period until its value is usually known
 * @param suppressionThreshold counts from 1 up to this one are hidden from the public; 0 hides none
 */
@Embeddable
public record Definition(
        String code,
        String title,
        String definition,
        String rationale,
        IndicatorType type,
        MeasureKind measureKind,
        Polarity polarity,
        ValueType valueType,
        String unit,
        @JdbcTypeCode(SqlTypes.SMALLINT) int decimals,
        BigDecimal multiplier,
        String numeratorDefinition,
        String denominatorDefinition,
        Frequency frequency,
        YearType yearType,
        boolean isCumulative,
        boolean isSeasonal,
        @Convert(converter = GeographyLevels.class) Set<AreaKind> geographyLevels,
        String source,
        Integer dataLagDays,
        String method,
        String caveats,
        @JdbcTypeCode(SqlTypes.SMALLINT) int suppressionThreshold,
        String legalDriver,
        UUID ownerId,
        UUID themeId,
        Visibility visibility) {

    public Definition {
        code = code.strip();
        title = title.strip();
        geographyLevels = Set.copyOf(geographyLevels);
    }

    /** Refuses what contradicts itself, naming each fault. */
    void requireSound() {
        boolean isAnswer = !valueType.isNumeric();
        boolean ranks = polarity != Polarity.NO_JUDGEMENT;
        new Faults()
                .addIf(code.isEmpty(), "/code", "blank", "Give the indicator a code that people quote.")
                .addIf(title.isEmpty(), "/title", "blank", "Give the indicator a title.")
                .addIf(isAnswer && decimals > 0, "/decimals", "no-decimals", "Dates, answers and milestones have none.")
                .addIf(
                        isAnswer && multiplier.compareTo(BigDecimal.ONE) != 0,
                        "/multiplier",
                        "no-multiplier",
                        "Dates, answers and milestones have a multiplier of 1.")
                .addIf(
                        isAnswer && isCumulative,
                        "/isCumulative",
                        "not-cumulative",
                        "Dates, answers and milestones do not add up within a year.")
                .addIf(
                        isCumulative && (frequency == Frequency.ANNUAL || frequency == Frequency.LESS_THAN_ANNUAL),
                        "/isCumulative",
                        "not-cumulative",
                        "A measure taken once a year or less cannot add up within the year.")
                .addIf(
                        type == IndicatorType.CONTEXT && ranks,
                        "/polarity",
                        "context-not-judged",
                        "A context measure is background: its polarity is no-judgement.")
                .throwIfAny(IndicatorProblem.UNSOUND_DEFINITION);
    }

    /** Whether a value recorded under the other definition would mean the same under this one. */
    boolean keepsMeaningOf(Definition other) {
        return valueType == other.valueType
                && multiplier.compareTo(other.multiplier) == 0
                && yearType == other.yearType
                && isCumulative == other.isCumulative;
    }
}
