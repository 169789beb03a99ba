/** Checking, applying and reversing, in the background. */
package org.openborough.imports.run;
