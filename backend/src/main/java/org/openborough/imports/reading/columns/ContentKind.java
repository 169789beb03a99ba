package org.openborough.imports.reading.columns;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openborough.imports.reading.cells.AreaCodeReader;
import org.openborough.imports.reading.cells.CellReader;
import org.openborough.imports.reading.cells.DateReader;
import org.openborough.imports.reading.cells.NumberReader;
import org.openborough.imports.reading.cells.ObservationReader;
import org.openborough.imports.reading.cells.PostcodeReader;
import org.openborough.imports.reading.cells.YesNoReader;

/**
 * What the values of a column look like.
 *
 * @param plural what they are called in a sentence: "170 of 170 sampled values are DfE numbers"
 * @param telling whether values that look so can hardly be anything else, so that they suggest a field by themselves
 * @param fits whether a value that is not blank looks so
 */
public record ContentKind(String plural, boolean telling, Predicate<String> fits) {

    public static final ContentKind TEXT = new ContentKind("texts", false, value -> true);
    public static final ContentKind NUMBERS = readBy("numbers", false, new NumberReader());
    public static final ContentKind OBSERVATIONS = readBy("numbers or status marks", false, new ObservationReader());
    public static final ContentKind DATES = readBy("dates", false, new DateReader());
    public static final ContentKind YES_OR_NO = readBy("yes or no", false, new YesNoReader());
    public static final ContentKind POSTCODES = readBy("postcodes", true, new PostcodeReader());
    public static final ContentKind AREA_CODES = readBy("area codes", true, new AreaCodeReader());
    public static final ContentKind DFE_NUMBERS = matching("DfE numbers", false, "\\d{3}");
    public static final ContentKind GEOMETRIES = matching("GeoJSON geometries", true, "(?s)\\s*\\{.*\"type\".*}\\s*");

    public static ContentKind matching(String plural, boolean telling, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new ContentKind(
                plural, telling, value -> pattern.matcher(value.strip()).matches());
    }

    public static ContentKind readBy(String plural, boolean telling, CellReader<?> reader) {
        return new ContentKind(
                plural, telling, value -> reader.read(value).value().isPresent());
    }
}
