package org.openborough.indicators.reporting.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.indicators.judgement.change.Direction;
import org.openborough.indicators.judgement.chart.ChartPoint;
import org.openborough.indicators.judgement.chart.SignalKind;
import org.openborough.indicators.judgement.chart.XmrChart;
import org.openborough.indicators.judgement.chart.XmrSignal;
import org.openborough.indicators.reporting.IndicatorFacts;

/** An XmR control chart: what common causes let the values do, and what they do not explain. */
record ControlChartResponse(
        @Schema(description = "The values charted; within a cumulative year, each period's own share.")
        List<ChartedResponse> points,

        @Schema(examples = "38.2") BigDecimal centre,
        LimitsResponse limits,

        @Schema(description = "Two thirds of the way to the limits.")
        LimitsResponse nearLimits,

        @Schema(description = "Whether a limit was cut to the lowest possible value.", examples = "false")
        boolean isLowerClipped,

        @Schema(examples = "false") boolean isUpperClipped,

        @Schema(description = "Fewer than twelve points.", examples = "true")
        boolean isProvisional,

        List<SignalResponse> signals) {

    /** One charted value. */
    record ChartedResponse(
            PeriodResponse period,
            @Schema(examples = "38.4") BigDecimal value) {

        static ChartedResponse from(ChartPoint point, IndicatorFacts indicator) {
            return new ChartedResponse(
                    PeriodResponse.from(point.period(), indicator.yearType()), LimitsResponse.figure(point.value()));
        }
    }

    /** A pattern that common causes hardly ever make. */
    record SignalResponse(SignalKind kind, Direction meaning, List<PeriodResponse> periods) {

        static SignalResponse from(XmrSignal signal, IndicatorFacts indicator) {
            return new SignalResponse(
                    signal.kind(),
                    signal.meaning(indicator.polarity()),
                    signal.periods().stream()
                            .map(period -> PeriodResponse.from(period, indicator.yearType()))
                            .toList());
        }
    }

    static ControlChartResponse from(XmrChart chart, IndicatorFacts indicator) {
        return new ControlChartResponse(
                chart.points().stream()
                        .map(point -> ChartedResponse.from(point, indicator))
                        .toList(),
                LimitsResponse.figure(chart.centre()),
                LimitsResponse.from(chart.limits()),
                LimitsResponse.from(chart.nearLimits()),
                chart.isLowerClipped(),
                chart.isUpperClipped(),
                chart.isProvisional(),
                chart.signals().stream()
                        .map(signal -> SignalResponse.from(signal, indicator))
                        .toList());
    }
}
