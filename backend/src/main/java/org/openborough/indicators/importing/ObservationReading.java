package org.openborough.indicators.importing;

import static org.openborough.imports.kind.RowFate.CREATED;
import static org.openborough.imports.kind.RowFate.REJECTED;

import java.util.Map;
import java.util.UUID;
import org.openborough.imports.kind.ImportSource;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.reading.cells.StatusSymbol;
import org.openborough.imports.staging.CopyWriter;
import org.openborough.imports.staging.Staging;
import org.openborough.indicators.observations.Measurement;
import org.openborough.indicators.periods.BareYear;
import org.openborough.indicators.periods.Period;
import org.openborough.places.importing.AreaDirectory;
import org.openborough.shared.words.Words;

/** Reads the rows of one file of values, row after row, into the table where they are compared with what is known. */
final class ObservationReading {

    static final String TABLE = "import_observation (import_id, row_number, fate, remarks, indicator_id, area_id,"
            + " period_start, period_end, value, numerator, denominator, lower_limit, upper_limit, status, note, source)";

    private final ImportSource source;
    private final Map<String, IndicatorTerms> indicators;
    private final AreaDirectory.Known areas;
    private final PeriodColumn periods;
    private final ValueColumns values;

    ObservationReading(ImportSource source, Map<String, IndicatorTerms> indicators, AreaDirectory.Known areas) {
        this.source = source;
        this.indicators = indicators;
        this.areas = areas;
        this.periods = new PeriodColumn(Words.constant(BareYear.class, source.option(ObservationColumns.BARE_YEAR))
                .orElseThrow());
        this.values = new ValueColumns(
                Words.constant(StatusSymbol.class, source.option(ObservationColumns.DASH))
                        .orElseThrow(),
                "not-available".equals(source.option(ObservationColumns.BLANK)));
    }

    void stage(MappedRow row, CopyWriter copy) {
        UUID area = areas.required(row, "areaCode");
        IndicatorTerms terms = indicator(row);
        Period period = terms == null ? null : periods.read(row, terms.yearType());
        Measurement measured = terms == null ? null : values.read(row, terms);
        if (row.isRejected() || measured == null) {
            copy.row(
                    source.importId(),
                    row.number(),
                    Words.of(REJECTED),
                    Staging.json(row.remarks()),
                    terms == null ? null : terms.id(),
                    area,
                    period == null ? null : period.start(),
                    period == null ? null : period.end(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            return;
        }
        copy.row(
                source.importId(),
                row.number(),
                Words.of(CREATED),
                Staging.json(row.remarks()),
                terms.id(),
                area,
                period.start(),
                period.end(),
                measured.value(),
                measured.numerator(),
                measured.denominator(),
                measured.lowerLimit(),
                measured.upperLimit(),
                Words.of(measured.status()),
                measured.note(),
                measured.source());
    }

    private IndicatorTerms indicator(MappedRow row) {
        String code = row.text("indicatorCode");
        IndicatorTerms terms = indicators.get(IndicatorDirectory.key(code));
        if (terms == null) {
            row.reject(
                    "indicatorCode",
                    code.isEmpty() ? "blank" : "unknown-indicator",
                    code.isEmpty() ? "There is no indicator in this cell." : "No indicator has this code.");
            return null;
        }
        if (source.organisationId() != null && !source.organisationId().equals(terms.ownerId())) {
            row.reject(
                    "indicatorCode",
                    "other-organisation",
                    "The indicator %s belongs to another organisation.".formatted(terms.code()));
        }
        if (terms.isRetired()) {
            row.reject("indicatorCode", "retired-indicator", "The indicator is retired and takes no new values.");
        }
        return terms;
    }
}
