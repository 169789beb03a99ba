package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_WORKBOOK;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.CELL_TOO_LONG;
import static org.openborough.imports.reading.table.UnreadableFile.Reason.UNPACKS_TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.UnreadableFile;

/**
 * Reads through one part of a workbook, keeping nothing, and refuses what would make a reader of workbooks run out of
 * memory: cells far outside any sheet, endless texts, large parts that are held in memory.
 */
final class WorkbookPart {

    /** A1 to XFD1048576; the row is optional in neither. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,2}[1-9]\\d{0,6}|[A-Xa-x][A-Za-z]{2}[1-9]\\d{0,6}");

    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");

    /** Each is looked at for every cell of the sheet. */
    private static final int MOST_ARRAY_FORMULAS = 1_000;

    private static final XMLInputFactory XML = factory();

    private final MeteredInput in;
    private final Limits limits;
    private final SharedTexts sharedTexts;
    private boolean sheet;
    private int arrayFormulas;
    private boolean insideText;
    private long textLength;
    private ExcelCalendar calendar;

    WorkbookPart(InputStream in, Limits limits, LongConsumer meter, SharedTexts sharedTexts) {
        this.in = new MeteredInput(in, meter, limits.cellLength());
        this.limits = limits;
        this.sharedTexts = sharedTexts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void check(String name) throws IOException {
        if (in.looksLikeXml()) {
            checkXml(name);
        } else {
            in.drain();
        }
    }

    /** How the workbook counts its dates, if this part says so. */
    Optional<ExcelCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    private void checkXml(String name) {
        sharedTexts.startPart();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                check(reader.next(), reader, name);
                in.progressed();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(
                    BROKEN_WORKBOOK, "The workbook is damaged: its part " + name + " cannot be read.", e);
        }
    }

    private void check(int event, XMLStreamReader reader, String name) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> checkElement(reader);
            case XMLStreamConstants.END_ELEMENT -> endElement(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> take(reader);
            case XMLStreamConstants.DTD ->
                throw new UnreadableFile(
                        BROKEN_WORKBOOK, "Its part " + name + " declares a document type; workbooks do not.");
            default -> {}
        }
        if (textLength > limits.cellLength()) {
            throw new UnreadableFile(
                    CELL_TOO_LONG, "The workbook holds a text of more than " + limits.cellLength() + " characters.");
        }
        if (!sheet && in.total() > limits.workbook().textBytes()) {
            throw new UnreadableFile(
                    UNPACKS_TOO_LARGE,
                    "The workbook's part " + name + " is too large to hold in memory. Send the table as CSV instead.");
        }
    }

    private void endElement(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "c" -> {
                insideText = false;
                sharedTexts.endCell();
            }
            case "si" -> insideText = false;
            default -> {}
        }
    }

    private void take(XMLStreamReader reader) {
        textLength += insideText ? reader.getTextLength() : 0;
        sharedTexts.characters(reader.getText());
    }

    private void checkElement(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "sheetData" -> sheet = true;
            case "row" -> checkReference(ROW, reader);
            case "c" -> startCell(reader);
            case "v" -> sharedTexts.startValue();
            case "si" -> startSharedText();
            case "f" -> countArrayFormula(reader);
            case "workbookPr" -> calendar = calendar(reader.getAttributeValue(null, "date1904"));
            default -> {}
        }
    }

    private void startCell(XMLStreamReader reader) {
        startText();
        checkReference(CELL, reader);
        sharedTexts.startCell(reader.getAttributeValue(null, "t"));
    }

    private void startSharedText() {
        startText();
        sharedTexts.text();
    }

    private void startText() {
        insideText = true;
        textLength = 0;
    }

    private void checkReference(Pattern shape, XMLStreamReader reader) {
        String reference = reader.getAttributeValue(null, "r");
        if (sheet && reference != null && !shape.matcher(reference).matches()) {
            throw new UnreadableFile(BROKEN_WORKBOOK, "The workbook has a cell outside of any sheet: " + reference);
        }
    }

    private void countArrayFormula(XMLStreamReader reader) {
        if ("array".equals(reader.getAttributeValue(null, "t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
            throw new UnreadableFile(
                    UNPACKS_TOO_LARGE,
                    "A sheet has more than " + MOST_ARRAY_FORMULAS + " array formulas. Send the table as CSV instead.");
        }
    }

    private static ExcelCalendar calendar(String from1904) {
        return "1".equals(from1904) || "true".equals(from1904) ? ExcelCalendar.FROM_1904 : ExcelCalendar.FROM_1900;
    }
}
