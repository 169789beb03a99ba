/**
 * Files that councils bring in. Every file is looked at, checked row by row without writing anything, applied whole or
 * not at all, and can be taken back. What a file can be about is said by each feature ({@code imports.kind}).
 */
package org.openborough.imports;
