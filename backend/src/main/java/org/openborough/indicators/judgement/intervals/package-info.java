/** How sure a figure is: confidence intervals by the kind of value, at 95 and 99.8 per cent. */
package org.openborough.indicators.judgement.intervals;
