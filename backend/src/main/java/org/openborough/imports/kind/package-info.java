/** What a file can be about: the fields and options of each kind, and how its rows are checked and written. */
package org.openborough.imports.kind;
