package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.intervals.Interval;

/** Confidence limits, in the unit of the value. */
record LimitsResponse(
        @Schema(examples = "36.9") BigDecimal lower,
        @Schema(examples = "39.9") BigDecimal upper) {

    /** Limits are answered to ten significant digits: more would only repeat the arithmetic's noise. */
    static LimitsResponse from(Optional<Interval> limits) {
        return limits.map(LimitsResponse::from).orElse(null);
    }

    static LimitsResponse from(Interval limits) {
        return new LimitsResponse(figure(limits.lower()), figure(limits.upper()));
    }

    static BigDecimal figure(double value) {
        return new BigDecimal(value, new MathContext(10)).stripTrailingZeros();
    }
}
