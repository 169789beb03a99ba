/** Comma, tab, semicolon or bar separated text as rows. */
package org.openborough.imports.reading.delimited;
