/** What was decided where: meetings, their items, and the minutes of each decision with conditions and corrections. */
package org.openborough.decisions;
