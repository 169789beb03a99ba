/** A file as a table: rows, columns, header, and what can be wrong with each. */
package org.openborough.imports.reading.table;
