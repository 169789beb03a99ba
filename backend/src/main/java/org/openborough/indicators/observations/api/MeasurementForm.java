package org.openborough.indicators.observations.api;

import java.math.BigDecimal;
import org.openborough.indicators.observations.Measurement;
import org.openborough.indicators.observations.ObservationStatus;

/** What the requests about values have in common. */
interface MeasurementForm {

    BigDecimal value();

    BigDecimal numerator();

    BigDecimal denominator();

    BigDecimal lowerLimit();

    BigDecimal upperLimit();

    ObservationStatus status();

    String source();

    String note();

    default Measurement toMeasurement() {
        return new Measurement(
                value(),
                numerator(),
                denominator(),
                lowerLimit(),
                upperLimit(),
                status() == null ? ObservationStatus.NORMAL : status(),
                source(),
                note());
    }
}
