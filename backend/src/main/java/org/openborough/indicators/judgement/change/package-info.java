/** Figures against our own past: direction of travel and statistically tested trends. */
package org.openborough.indicators.judgement.change;
