/** The words and texts that cross our borders: enum constants as words, and what a text may contain. */
package org.openborough.shared.words;
