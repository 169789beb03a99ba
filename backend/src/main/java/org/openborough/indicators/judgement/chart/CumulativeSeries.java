package org.openborough.indicators.judgement.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openborough.indicators.judgement.change.PeriodValue;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;

/** A series whose values add up within the year, as many quarterly returns do. */
public record CumulativeSeries(List<PeriodValue> values, YearType yearType) {

    public CumulativeSeries {
        values = List.copyOf(values);
    }

    /**
     * Each period's own share: the value less that of the period before it in the year. A period whose predecessor is
     * missing is left out, as its own share is not known.
     */
    public List<PeriodValue> perPeriod() {
        Map<Period, PeriodValue> known =
                values.stream().collect(Collectors.toMap(PeriodValue::period, Function.identity()));
        List<PeriodValue> own = new ArrayList<>();
        values.forEach(value -> addOwnShare(value, known, own));
        return own;
    }

    private void addOwnShare(PeriodValue value, Map<Period, PeriodValue> known, List<PeriodValue> own) {
        if (yearType.monthsIntoYear(value.period().start()) == 0) {
            own.add(value);
            return;
        }
        PeriodValue before = known.get(value.period().previous());
        if (before != null) {
            own.add(new PeriodValue(value.period(), value.value().subtract(before.value())));
        }
    }
}
