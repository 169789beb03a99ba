package org.openborough.indicators.reporting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.indicators.Audience;
import org.openborough.indicators.judgement.Polarity;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.judgement.target.Target;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;
import org.openborough.indicators.periods.Period;
import org.openborough.indicators.periods.YearType;
import org.openborough.indicators.targets.TargetDue;

/** Reads what the queries of this package have in common: indicators, values and targets, rolled up as JSON arrays. */
@ApplicationScoped
class StoredRows {

    /** Columns of an indicator {@code i} that {@link #indicator} reads. */
    static final String INDICATOR = "i.id, i.code, i.title, i.unit, i.decimals, i.value_type, i.polarity, i.multiplier,"
            + " i.year_type, i.frequency, i.is_cumulative, i.is_seasonal";

    /** Whether the reader may see an indicator {@code i}; {@link Reader#audience()} binds it. */
    static final String VISIBLE = Audience.condition("i");

    /** One observation {@code o} (with its suppression {@code s}) as the array that {@link #readings} reads. */
    static final String READING = "json_build_array(o.period_start, o.period_end, o.value, o.numerator, o.denominator,"
            + " o.lower_limit, o.upper_limit, o.status, s.observation_id is not null)";

    /** One target {@code t} as the array that {@link #targets} reads. */
    static final String TARGET = "json_build_array(t.period_start, t.period_end, t.operator, t.value, t.upper_value,"
            + " t.minimum, t.stretch, t.tolerance, t.tolerance_kind, t.profile)";

    private static final int PERIODS_KEPT = 10_000;

    /** A period as a query writes it. */
    private record WrittenPeriod(String start, String end, YearType yearType) {

        Period read() {
            return Period.between(LocalDate.parse(start), LocalDate.parse(end), yearType);
        }
    }

    /** Every value has a period, and few of them differ: what each is, is worked out once. */
    private final Cache<WrittenPeriod, Period> periods =
            Caffeine.newBuilder().maximumSize(PERIODS_KEPT).build();

    private final ObjectMapper json;

    @Inject
    StoredRows(ObjectMapper json) {
        this.json = json;
    }

    IndicatorFacts indicator(Tuple row) {
        return new IndicatorFacts(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("title", String.class),
                row.get("unit", String.class),
                row.get("decimals", Number.class).intValue(),
                constant(ValueType.class, row.get("value_type", String.class)),
                constant(Polarity.class, row.get("polarity", String.class)),
                row.get("multiplier", BigDecimal.class),
                constant(YearType.class, row.get("year_type", String.class)),
                row.get("frequency", String.class),
                row.get("is_cumulative", Boolean.class),
                row.get("is_seasonal", Boolean.class));
    }

    /**
     * The readings in an array of {@link #READING}, in its order; null gives none.
     *
     * @param openly whether the reader may see suppressed figures
     */
    List<Reading> readings(String rolledUp, YearType yearType, boolean openly) {
        List<Reading> readings = new ArrayList<>();
        forEachArray(rolledUp, cells -> readings.add(reading(cells, yearType, openly)));
        return readings;
    }

    /** The readings in an array of arrays of an area's id, code, name and kind and its {@link #READING}. */
    Map<AreaRef, Reading> readingsByArea(String rolledUp, YearType yearType, boolean openly) {
        Map<AreaRef, Reading> readings = new LinkedHashMap<>();
        forEachArray(rolledUp, cells -> {
            AreaRef area = new AreaRef(
                    UUID.fromString(cells.nextTextValue()),
                    cells.nextTextValue(),
                    cells.nextTextValue(),
                    cells.nextTextValue());
            cells.nextToken();
            readings.put(area, reading(cells, yearType, openly));
            cells.nextToken();
        });
        return readings;
    }

    /** Values come by the hundred, so they are read as they pass and no tree is made of them. */
    private void forEachArray(String rolledUp, PassingArray use) {
        if (rolledUp == null) {
            return;
        }
        try (JsonParser cells = json.createParser(rolledUp)) {
            cells.nextToken();
            while (cells.nextToken() == JsonToken.START_ARRAY) {
                use.read(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads one array from its start to its end. */
    private interface PassingArray {

        void read(JsonParser cells) throws IOException;
    }

    private Reading reading(JsonParser cells, YearType yearType, boolean openly) throws IOException {
        Reading reading = new Reading(
                period(cells.nextTextValue(), cells.nextTextValue(), yearType),
                number(cells),
                number(cells),
                number(cells),
                number(cells),
                number(cells),
                cells.nextTextValue(),
                cells.nextBooleanValue());
        cells.nextToken();
        return reading.isSuppressed() && !openly ? reading.suppressed() : reading;
    }

    List<TargetDue> targets(String rolledUp, YearType yearType) {
        List<TargetDue> targets = new ArrayList<>();
        parsed(rolledUp).forEach(cells -> {
            Tolerance.Kind kind = constant(Tolerance.Kind.class, cells.get(8).asText());
            Target target = new Target(
                    constant(TargetOperator.class, cells.get(2).asText()),
                    number(cells.get(3)),
                    number(cells.get(4)),
                    number(cells.get(5)),
                    number(cells.get(6)),
                    new Tolerance(number(cells.get(7)), kind));
            List<BigDecimal> profile = new ArrayList<>();
            cells.get(9).forEach(share -> profile.add(share.decimalValue()));
            Period period = period(cells.get(0).asText(), cells.get(1).asText(), yearType);
            targets.add(new TargetDue(period, target, profile));
        });
        return targets;
    }

    List<Annotation> annotations(String rolledUp) {
        List<Annotation> annotations = new ArrayList<>();
        parsed(rolledUp)
                .forEach(cells -> annotations.add(new Annotation(
                        UUID.fromString(cells.get(0).asText()),
                        LocalDate.parse(cells.get(1).asText()),
                        cells.get(2).asText())));
        return annotations;
    }

    JsonNode parsed(String rolledUp) {
        try {
            return rolledUp == null ? json.createArrayNode() : json.readTree(rolledUp);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private Period period(String start, String end, YearType yearType) {
        return periods.get(new WrittenPeriod(start, end, yearType), WrittenPeriod::read);
    }

    private static BigDecimal number(JsonParser cells) throws IOException {
        return cells.nextToken() == JsonToken.VALUE_NULL ? null : cells.getDecimalValue();
    }

    private static BigDecimal number(JsonNode cell) {
        return cell.isNull() ? null : cell.decimalValue();
    }
}
