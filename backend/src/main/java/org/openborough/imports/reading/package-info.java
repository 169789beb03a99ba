/**
 * Turns whatever file a council uploads into rows: it finds out from the content what the file is, says what it took it
 * for, and reads it row by row in memory that does not grow with the file.
 */
package org.openborough.imports.reading;
