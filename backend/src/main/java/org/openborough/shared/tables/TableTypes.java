package org.openborough.shared.tables;

/** The media types of tables. */
public final class TableTypes {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableTypes() {}
}
