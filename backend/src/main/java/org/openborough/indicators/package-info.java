/** What the council and its partners measure: indicators with their themes, sets, values, targets and judgements. */
package org.openborough.indicators;
