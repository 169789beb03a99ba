/** Sheets of an Excel workbook as rows, after a look whether unpacking it is safe. */
package org.openborough.imports.reading.workbook;
