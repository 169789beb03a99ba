package org.openborough.indicators.importing;

import java.util.List;
import org.openborough.imports.kind.ImportOption;
import org.openborough.imports.kind.KindDescription;
import org.openborough.imports.reading.columns.ContentKind;
import org.openborough.imports.reading.columns.TargetField;

/** What a file of values can say, and what its sender can choose. */
final class ObservationColumns {

    static final String BARE_YEAR = "bareYear";
    static final String DASH = "dash";
    static final String BLANK = "blank";

    static final KindDescription DESCRIPTION = new KindDescription(
            "observations",
            "Values of indicators",
            "One value a row: indicator, period, area and value, with counts, limits and notes where they are known.",
            List.of(
                    text(
                            "indicatorCode",
                            "indicator code",
                            "Short Desc",
                            "Measure_short",
                            "Indicator",
                            "Code",
                            "Measure"),
                    text("period", "period", "Years", "Year", "Time period", "Reporting period", "Quarter", "Month"),
                    text(
                            "areaCode",
                            "area code",
                            "LA Number",
                            "GSS code",
                            "Geography code",
                            "WD13CD",
                            "LAD13CD",
                            "Ward code",
                            "Authority code",
                            "Area"),
                    new TargetField(
                            "value",
                            "value",
                            true,
                            ContentKind.OBSERVATIONS,
                            List.of("Values", "Figure", "Outturn", "Actual", "Result")),
                    number("numerator", "numerator", "Count"),
                    number("denominator", "denominator", "Base", "Population"),
                    number("lowerLimit", "lower limit", "Lower CI 95.0 limit", "Lower CI limit", "Lower 95% CI", "LCI"),
                    number("upperLimit", "upper limit", "Upper CI 95.0 limit", "Upper CI limit", "Upper 95% CI", "UCI"),
                    optional("status", "status", "Flag", "Symbol", "Marker"),
                    optional("note", "note", "Notes", "Comment", "Value note"),
                    optional("source", "source", "Data source")),
            List.of(
                    ImportOption.oneOf(
                            BARE_YEAR,
                            "meaning of a bare year",
                            "What 2016 means for an indicator counted by financial or academic years: the year that ends"
                                    + " in 2016, or the one that starts in it.",
                            "ending-in",
                            "starting-in"),
                    ImportOption.oneOf(
                            DASH,
                            "meaning of a dash",
                            "What - stands for in place of a value.",
                            "confidential",
                            "not-available",
                            "not-applicable"),
                    ImportOption.oneOf(
                            BLANK,
                            "meaning of a blank value",
                            "Whether a row with neither a value nor a mark is rejected or says that there is no value.",
                            "rejected",
                            "not-available")),
            "indicators:write");

    private ObservationColumns() {}

    private static TargetField text(String name, String label, String... aliases) {
        return new TargetField(name, label, true, ContentKind.TEXT, List.of(aliases));
    }

    private static TargetField optional(String name, String label, String... aliases) {
        return new TargetField(name, label, false, ContentKind.TEXT, List.of(aliases));
    }

    private static TargetField number(String name, String label, String... aliases) {
        return new TargetField(name, label, false, ContentKind.NUMBERS, List.of(aliases));
    }
}
