package org.openborough.indicators.importing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openborough.imports.kind.Draft;
import org.openborough.imports.kind.MappedRow;
import org.openborough.imports.reading.cells.NumberReader;
import org.openborough.imports.reading.cells.WrittenNumber;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.shared.words.Words;

/** Reads one entry of a dictionary, as the Department for Education's Local Authority Interactive Tool writes them. */
final class DictionaryEntry {

    private static final Pattern RATE = Pattern.compile("(?i)rate (per ([\\d,]+)\\b.*)");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_DECIMALS = 6;
    private static final int USUAL_DECIMALS = 1;

    private static final Map<String, String> POLARITIES = Map.of(
            "low", "lower-is-better",
            "high", "higher-is-better",
            "-", "no-judgement",
            "lower-is-better", "lower-is-better",
            "higher-is-better", "higher-is-better",
            "nearer-target-is-better", "nearer-target-is-better",
            "no-judgement", "no-judgement");

    private static final Map<String, String> YEAR_TYPES = Map.of(
            "calendar year", "calendar",
            "financial year", "financial",
            "academic year", "academic",
            "calendar", "calendar",
            "financial", "financial",
            "academic", "academic");

    /** What a unit says of the values. */
    private record Measure(ValueType type, BigDecimal multiplier, String unit) {}

    private final String owner;
    private final Map<String, IndicatorTerms> measured;

    /** A reader of entries; {@code measured} are the indicators that have values, which fixes what values mean. */
    DictionaryEntry(String owner, Map<String, IndicatorTerms> measured) {
        this.owner = owner;
        this.measured = measured;
    }

    Draft read(MappedRow row) {
        String code = line(row, "code", LONGEST_CODE);
        Measure measure = measure(row);
        String yearType = yearType(row);
        Map<String, Object> after = new HashMap<>();
        after.put("title", line(row, "title", LONGEST_TITLE));
        after.put("theme", tidyOrNull(row, "theme"));
        after.put("polarity", polarity(row));
        after.put("definition", row.textOrNull("definition"));
        after.put("source", tidyOrNull(row, "source"));
        after.put("decimals", decimals(row));
        after.put("yearType", yearType);
        after.put("owner", owner);
        if (measure == null) {
            return null;
        }
        after.put("valueType", Words.of(measure.type()));
        after.put("multiplier", measure.multiplier());
        after.put("unit", measure.unit());
        requireSameMeaning(row, code, measure, yearType);
        return Draft.of(code, after);
    }

    private void requireSameMeaning(MappedRow row, String code, Measure measure, String yearType) {
        IndicatorTerms present = measured.get(IndicatorDirectory.key(code));
        if (present != null
                && (present.valueType() != measure.type()
                        || present.multiplier().compareTo(measure.multiplier()) != 0
                        || !Words.of(present.yearType()).equals(yearType))) {
            row.reject(
                    "code",
                    "meaning-fixed",
                    "Values are recorded already, which fixes the sort of value and the type of year. Name a new"
                            + " indicator instead.");
        }
    }

    private static String line(MappedRow row, String field, int longest) {
        String text = row.text(field).replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > longest) {
            row.reject(field, text.isEmpty() ? "blank" : "too-long", "Use 1 to " + longest + " characters.");
        }
        return text;
    }

    private static String tidyOrNull(MappedRow row, String field) {
        String text = row.text(field).replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }

    private static String polarity(MappedRow row) {
        String written = row.text("polarity").toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            row.say("polarity", "assumed", "No polarity is given: values are not judged.");
            return "no-judgement";
        }
        String polarity = POLARITIES.get(written);
        if (polarity == null) {
            row.reject("polarity", "unknown-polarity", "Write Low, High or -.");
        }
        return polarity;
    }

    private static Measure measure(MappedRow row) {
        String unit = row.text("unit").replaceAll("\\s+", " ");
        Matcher rate = RATE.matcher(unit);
        if (unit.startsWith("%")) {
            row.say("unit", "assumed", "By its unit it is taken for a proportion in per cent.");
            return new Measure(ValueType.PROPORTION, BigDecimal.valueOf(100), "%");
        }
        if (rate.matches()) {
            BigDecimal multiplier = new BigDecimal(rate.group(2).replace(",", ""));
            row.say("unit", "assumed", "By its unit it is taken for a rate per " + multiplier + ".");
            return new Measure(ValueType.RATE, multiplier, rate.group(1));
        }
        if (unit.contains("£")) {
            row.say("unit", "assumed", "By its unit it is taken for an amount of money.");
            return new Measure(ValueType.MONEY, BigDecimal.ONE, "£");
        }
        if (unit.toLowerCase(Locale.ROOT).startsWith("number")) {
            row.say("unit", "assumed", "By its unit it is taken for a count.");
            return new Measure(ValueType.COUNT, BigDecimal.ONE, unit);
        }
        row.reject(
                "unit", "unknown-unit", "The sort of value cannot be told: write % …, Rate per …, £ or Number of ….");
        return null;
    }

    private static int decimals(MappedRow row) {
        WrittenNumber written = row.read("decimals", new NumberReader());
        if (written == null) {
            row.say("decimals", "assumed", "No decimals are given: one is shown.");
            return USUAL_DECIMALS;
        }
        boolean isUsable = written.value().signum() >= 0
                && written.value().stripTrailingZeros().scale() <= 0
                && written.value().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0;
        if (!isUsable) {
            row.reject("decimals", "unusable-decimals", "Decimals are a whole number from 0 to " + MOST_DECIMALS + ".");
            return USUAL_DECIMALS;
        }
        return written.value().intValue();
    }

    private static String yearType(MappedRow row) {
        String written = row.text("yearType").toLowerCase(Locale.ROOT);
        String known = YEAR_TYPES.get(written);
        if (known == null && !written.isEmpty() && !written.startsWith("annual")) {
            row.reject("yearType", "unknown-year-type", "Write Calendar Year, Financial Year or Academic Year.");
        } else if (known == null) {
            row.say("yearType", "assumed", "The type of year is not given: it is counted by calendar years.");
        }
        return known == null ? "calendar" : known;
    }
}
