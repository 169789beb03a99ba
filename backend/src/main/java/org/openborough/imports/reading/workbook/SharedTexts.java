package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_WORKBOOK;

import org.openborough.imports.reading.table.UnreadableFile;

/**
 * Follows which of the workbook's shared texts its cells ask for. A reader asked for one that is not there would make
 * up texts until the memory is full.
 */
final class SharedTexts {

    /** Digits of the largest number a workbook can count to. */
    private static final int LONGEST_NUMBER = 10;

    private final StringBuilder number = new StringBuilder();
    private boolean asks;
    private boolean insideValue;
    private long highestAsked = -1;
    private long inThisPart;
    private long present;

    void startPart() {
        inThisPart = 0;
    }

    void text() {
        present = Math.max(present, ++inThisPart);
    }

    void startCell(String type) {
        asks = "s".equals(type);
        insideValue = false;
        number.setLength(0);
    }

    void startValue() {
        insideValue = asks;
    }

    void characters(String characters) {
        if (insideValue && number.length() <= LONGEST_NUMBER) {
            number.append(characters.strip());
        }
    }

    void endCell() {
        if (insideValue && number.length() > 0) {
            highestAsked = Math.max(highestAsked, asked());
        }
        insideValue = false;
    }

    private long asked() {
        try {
            return Long.parseLong(number.toString());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    void check() {
        if (highestAsked >= present) {
            throw new UnreadableFile(
                    BROKEN_WORKBOOK,
                    "The workbook is damaged: a cell refers to a text that is not there. Open it in Excel and save it"
                            + " again.");
        }
    }
}
