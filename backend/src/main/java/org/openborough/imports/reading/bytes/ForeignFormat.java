package org.openborough.imports.reading.bytes;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.NOT_A_TABLE;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.OLD_OR_PROTECTED_WORKBOOK;

import java.util.Locale;
import org.openborough.imports.reading.table.UnreadableFile;

/** Files that are no table, recognised so that their sender is told what they sent. */
public final class ForeignFormat {

    private static final String ADVICE = " Send the table as CSV, as an Excel workbook (.xlsx) or as GeoJSON.";

    private static final String[][] SIGNATURES = {
        {"\u0089PNG", "a PNG picture"},
        {"\u00FF\u00D8\u00FF", "a JPEG picture"},
        {"GIF8", "a GIF picture"},
        {"RIFF", "a picture, sound or film"},
        {"II*\0", "a TIFF picture"},
        {"MM\0*", "a TIFF picture"},
        {"%PDF", "a PDF document"},
        {"{\\rtf", "a rich-text document"},
        {"\u001F\u008B", "a gzip archive"},
        {"7z\u00BC\u00AF", "a 7-Zip archive"},
        {"Rar!", "a RAR archive"},
        {"SQLite format 3", "an SQLite database"},
        {"PAR1", "a Parquet file"},
        {"\0\1\0\0Standard", "an Access database"},
        {"\u007FELF", "a program"},
        {"MZ\u0090", "a program"},
        {"\0\0\u0027\n", "a shapefile"},
    };

    private ForeignFormat() {}

    /** Refuses what is certainly not text, a workbook or JSON. */
    public static void refuse(FileStart start) {
        if (start.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(
                    OLD_OR_PROTECTED_WORKBOOK,
                    "This is an Excel workbook of the old kind (.xls), or one protected by a password. Open it in Excel,"
                            + " take off any password, and save it as an Excel workbook (.xlsx) or as CSV.");
        }
        for (String[] signature : SIGNATURES) {
            if (start.startsWith(signature[0])) {
                throw notATable(signature[1]);
            }
        }
        if (start.startsWith(0xFF, 0xFE, 0, 0) || start.startsWith(0, 0, 0xFE, 0xFF)) {
            throw notATable("text stored as UTF-32");
        }
    }

    /** Refuses what could be text but is not: unknown binary content, web pages, other XML. */
    public static void refuseText(FileStart start) {
        if (start.looksBinary() && !start.mostlyZeroAt(0) && !start.mostlyZeroAt(1)) {
            throw notATable("a file of an unknown kind, not text");
        }
        String text = start.text().replaceFirst("^[^\\p{ASCII}]+", "").stripLeading();
        String beginning = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            throw notATable("a web page, perhaps a sign-in or error page saved in place of the file");
        }
        if (beginning.startsWith("<?xml") || beginning.startsWith("<svg")) {
            throw notATable("an XML document");
        }
    }

    /** The answer to a file that was recognised as something else. */
    public static UnreadableFile notATable(String found) {
        return new UnreadableFile(NOT_A_TABLE, "This is " + found + ", whatever its name says." + ADVICE);
    }
}
