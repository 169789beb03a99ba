package org.openborough.indicators;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.places.AreaKind;

/** Indicators of the tests: a quarterly percentage, higher is better, unless a test says otherwise. */
public final class IndicatorFixture {

    private String code = "NI 192";
    private IndicatorType type = IndicatorType.OUTCOME;
    private Polarity polarity = Polarity.HIGHER_IS_BETTER;
    private ValueType valueType = ValueType.PROPORTION;
    private int decimals = 1;
    private BigDecimal multiplier = BigDecimal.valueOf(100);
    private Frequency frequency = Frequency.QUARTERLY;
    private YearType yearType = YearType.FINANCIAL;
    private boolean isCumulative;
    private UUID ownerId = UUID.randomUUID();
    private Visibility visibility = Visibility.PUBLIC;

    private IndicatorFixture() {}

    public static IndicatorFixture anIndicator() {
        return new IndicatorFixture();
    }

    public IndicatorFixture code(String quoted) {
        code = quoted;
        return this;
    }

    public IndicatorFixture ofType(IndicatorType wanted) {
        type = wanted;
        return this;
    }

    public IndicatorFixture with(Polarity wanted) {
        polarity = wanted;
        return this;
    }

    public IndicatorFixture counting(ValueType wanted, int multipliedBy, int shownDecimals) {
        valueType = wanted;
        multiplier = BigDecimal.valueOf(multipliedBy);
        decimals = shownDecimals;
        return this;
    }

    public IndicatorFixture every(Frequency wanted) {
        frequency = wanted;
        return this;
    }

    public IndicatorFixture by(YearType wanted) {
        yearType = wanted;
        return this;
    }

    public IndicatorFixture cumulative() {
        isCumulative = true;
        return this;
    }

    public IndicatorFixture ownedBy(UUID organisationId) {
        ownerId = organisationId;
        return this;
    }

    public IndicatorFixture openTo(Visibility wanted) {
        visibility = wanted;
        return this;
    }

    public Definition definition() {
        return new Definition(
                code,
                "Household waste recycled or composted",
                null,
                null,
                type,
                MeasureKind.PERFORMANCE_INDICATOR,
                polarity,
                valueType,
                "%",
                decimals,
                multiplier,
                "Tonnes recycled or composted",
                "Tonnes collected",
                frequency,
                yearType,
                isCumulative,
                false,
                Set.of(AreaKind.AUTHORITY),
                null,
                null,
                null,
                null,
                4,
                null,
                ownerId,
                null,
                visibility);
    }

    public Indicator draft() {
        return new Indicator(definition());
    }

    public Indicator active() {
        Indicator indicator = draft();
        indicator.activate();
        return indicator;
    }
}
