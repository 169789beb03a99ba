package org.openborough.indicators;

import jakarta.persistence.Converter;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.persistence.WordConverter;

/** The words that indicators are stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfType extends WordConverter<IndicatorType> {

        OfType() {
            super(IndicatorType.class);
        }
    }

    @Converter(autoApply = true)
    static class OfMeasureKind extends WordConverter<MeasureKind> {

        OfMeasureKind() {
            super(MeasureKind.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPolarity extends WordConverter<Polarity> {

        OfPolarity() {
            super(Polarity.class);
        }
    }

    @Converter(autoApply = true)
    static class OfValueType extends WordConverter<ValueType> {

        OfValueType() {
            super(ValueType.class);
        }
    }

    @Converter(autoApply = true)
    static class OfFrequency extends WordConverter<Frequency> {

        OfFrequency() {
            super(Frequency.class);
        }
    }

    @Converter(autoApply = true)
    static class OfYearType extends WordConverter<YearType> {

        OfYearType() {
            super(YearType.class);
        }
    }

    @Converter(autoApply = true)
    static class OfVisibility extends WordConverter<Visibility> {

        OfVisibility() {
            super(Visibility.class);
        }
    }

    @Converter(autoApply = true)
    static class OfStatus extends WordConverter<IndicatorStatus> {

        OfStatus() {
            super(IndicatorStatus.class);
        }
    }
}
