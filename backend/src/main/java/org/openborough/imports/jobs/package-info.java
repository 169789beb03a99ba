/** What is done for imports by the clock. */
package org.openborough.imports.jobs;
