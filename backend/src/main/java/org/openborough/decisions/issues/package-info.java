/** Issues: what comes back to meeting after meeting, followed from the first item to the last (ADJ-10). */
package org.openborough.decisions.issues;
