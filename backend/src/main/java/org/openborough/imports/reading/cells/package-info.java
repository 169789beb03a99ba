/** Reads single cells as councils really write them: a value, or a fault that says in plain English what is wrong. */
package org.openborough.imports.reading.cells;
