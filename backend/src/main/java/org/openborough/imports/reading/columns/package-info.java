/** Proposes what each column of a file stands for, with the reason, and never settles a doubt by itself. */
package org.openborough.imports.reading.columns;
