package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_WORKBOOK;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.UNPACKS_TOO_LARGE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.openborough.imports.reading.bytes.ForeignFormat;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.UnreadableFile;

/**
 * Unpacks a workbook once, keeping nothing, to see that doing so is safe. The sizes an archive states of itself are not
 * believed.
 */
final class WorkbookArchive {

    /** Below this a high ratio is harmless: small workbooks consist mostly of boilerplate. */
    private static final long HARMLESS = 16L * 1024 * 1024;

    private final Limits limits;
    private final long packed;
    private final SharedTexts sharedTexts = new SharedTexts();
    private long unpacked;
    private ExcelCalendar calendar = ExcelCalendar.FROM_1900;

    private WorkbookArchive(Path path, Limits limits) throws IOException {
        this.limits = limits;
        packed = Files.size(path);
    }

    static WorkbookArchive checked(Path path, Limits limits) throws IOException {
        WorkbookArchive archive = new WorkbookArchive(path, limits);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            archive.checkNames(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                archive.check(zip, entry);
            }
            archive.sharedTexts.check();
        } catch (ZipException e) {
            throw new UnreadableFile(
                    BROKEN_WORKBOOK, "The workbook is damaged or was cut off on its way. Save and send it again.", e);
        }
        return archive;
    }

    /** How the workbook counts its dates. */
    ExcelCalendar calendar() {
        return calendar;
    }

    private void checkNames(ZipFile zip) {
        if (zip.size() > limits.workbook().entries()) {
            throw tooLarge("holds more than " + limits.workbook().entries() + " parts");
        }
        Set<String> names = new HashSet<>();
        zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).forEach(name -> {
            if (!names.add(name)) {
                throw new UnreadableFile(BROKEN_WORKBOOK, "The workbook holds two parts of the same name: " + name);
            }
        });
        if (!names.contains("xl/workbook.xml")) {
            throw ForeignFormat.notATable(kindOf(names));
        }
    }

    private static String kindOf(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return "a binary Excel workbook (.xlsb)";
        }
        if (names.contains("word/document.xml")) {
            return "a Word document";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "a PowerPoint presentation";
        }
        return names.contains("mimetype") && names.contains("content.xml")
                ? "an OpenDocument file (.ods or .odt)"
                : "a zip archive";
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            WorkbookPart part = new WorkbookPart(in, limits, this::count, sharedTexts);
            part.check(entry.getName());
            calendar = part.calendar().orElse(calendar);
        }
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.workbook().inflatedBytes()) {
            throw tooLarge("unpacks to more than " + limits.workbook().inflatedBytes() / 1024 / 1024 + " MB");
        }
        if (unpacked > HARMLESS && unpacked / packed > limits.workbook().ratio()) {
            throw tooLarge("unpacks to more than " + limits.workbook().ratio() + " times its size");
        }
    }

    private static UnreadableFile tooLarge(String what) {
        return new UnreadableFile(
                UNPACKS_TOO_LARGE, "The workbook " + what + " and was not opened. Send the table as CSV instead.");
    }
}
