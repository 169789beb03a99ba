/** Decisions about columns that are remembered for the next file. */
package org.openborough.imports.mappings;
