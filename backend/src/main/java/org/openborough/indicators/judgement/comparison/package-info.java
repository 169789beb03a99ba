/** Figures against others: a comparator, or a place among peers. Never merged with the status against our own target. */
package org.openborough.indicators.judgement.comparison;
