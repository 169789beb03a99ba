package org.openborough.indicators.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openborough.imports.kind.MappedRow;
import org.openborough.indicators.periods.BareYear;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.PeriodLabels;
import org.openborough.indicators.periods.PeriodReading;
import org.openborough.indicators.periods.YearType;

/** Reads the periods of a file; a file has few different labels in many rows, so each is read once. */
final class PeriodColumn {

    private static final String FIELD = "period";

    /** More different labels than this are no labels, and are not remembered. */
    private static final int REMEMBERED = 10_000;

    private final BareYear bareYear;
    private final Map<YearType, Map<String, PeriodReading>> readings = new EnumMap<>(YearType.class);

    PeriodColumn(BareYear bareYear) {
        this.bareYear = bareYear;
    }

    /** The period a row is about; null where it cannot be told, which is remarked on. */
    Period read(MappedRow row, YearType yearType) {
        String label = row.text(FIELD);
        if (label.isEmpty()) {
            row.reject(FIELD, "blank", "There is no period in this cell.");
            return null;
        }
        PeriodReading reading = reading(label, yearType);
        if (reading instanceof PeriodReading.Refused refused) {
            row.reject(FIELD, "unclear-period", refused.reason());
            return null;
        }
        return ((PeriodReading.Understood) reading).period();
    }

    private PeriodReading reading(String label, YearType yearType) {
        Map<String, PeriodReading> known = readings.computeIfAbsent(yearType, type -> new HashMap<>());
        PeriodReading reading = known.get(label);
        if (reading == null) {
            reading = new PeriodLabels(yearType, bareYear).read(label);
            if (known.size() < REMEMBERED) {
                known.put(label, reading);
            }
        }
        return reading;
    }
}
