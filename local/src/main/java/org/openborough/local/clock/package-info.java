/** Time that can be moved, so that deadlines, reminders and quarters can be watched as they pass. */
package org.openborough.local.clock;
