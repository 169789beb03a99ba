/** Rows on their way between a file and the records. */
package org.openborough.imports.staging;
