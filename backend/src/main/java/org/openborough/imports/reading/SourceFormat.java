package org.openborough.imports.reading;

/** The kinds of file that can be read as rows. */
public enum SourceFormat {
    /** Comma, tab, semicolon or bar separated text. */
    DELIMITED_TEXT,
    /** An Excel workbook (.xlsx). */
    WORKBOOK,
    /** A GeoJSON feature collection (RFC 7946): one row a feature. */
    GEOJSON,
    /** A JSON list of records, bare or under {@code items}: one row a record. */
    JSON_RECORDS
}
