/** Values of indicators: recorded once for an area and a period, corrected by revisions, and never overwritten (IND-02). */
package org.openborough.indicators.observations;
