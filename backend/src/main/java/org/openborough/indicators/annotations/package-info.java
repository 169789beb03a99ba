/** Notes on the days that explain a series: what changed then, in a sentence printed beside the chart. */
package org.openborough.indicators.annotations;
