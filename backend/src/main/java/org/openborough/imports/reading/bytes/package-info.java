/** What a file is, judged by its bytes alone: text and in which encoding, or something that is no table. */
package org.openborough.imports.reading.bytes;
