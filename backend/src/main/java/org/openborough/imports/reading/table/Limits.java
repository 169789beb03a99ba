package org.openborough.imports.reading.table;

/**
 * What a file may cost before it is refused.
 *
 * @param fileBytes size of the file as uploaded
 * @param columns columns of the table
 * @param cellLength characters in one cell
 * @param geometryLength characters of one feature's geometry, as JSON text
 * @param sampleRows rows looked at to find the header and to propose what each column is
 * @param workbook limits on what a workbook unpacks to
 */
public record Limits(
        long fileBytes, int columns, int cellLength, int geometryLength, int sampleRows, WorkbookLimits workbook) {

    private static final int MEGABYTE = 1024 * 1024;

    /**
     * What the archive inside an .xlsx may unpack to.
     *
     * @param entries files in the archive
     * @param inflatedBytes all of them together, unpacked
     * @param ratio unpacked size over packed size; sheets of repeated rows come to about 30
     * @param textBytes the table of shared texts, which is held in memory
     */
    public record WorkbookLimits(int entries, long inflatedBytes, int ratio, long textBytes) {}

    /** Room for every file of the councils' open data we know of, with a workbook of Excel's full row count. */
    public static Limits standard() {
        return new Limits(
                256L * MEGABYTE,
                1_000,
                100_000,
                8 * MEGABYTE,
                200,
                new WorkbookLimits(2_000, 512L * MEGABYTE, 200, 32L * MEGABYTE));
    }
}
