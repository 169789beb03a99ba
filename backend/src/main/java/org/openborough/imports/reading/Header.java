package org.openborough.imports.reading;

import java.util.List;

/** The row that names the columns, and what stands above it. */
record Header(long row, List<Column> columns, List<String> preamble) {}
