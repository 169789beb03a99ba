/** XmR control charts: what a series does by common causes alone, and the signals that something has changed. */
package org.openborough.indicators.judgement.chart;
