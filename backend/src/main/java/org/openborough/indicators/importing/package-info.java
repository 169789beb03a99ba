/** Files about indicators: values, definitions and groups of comparable areas. */
package org.openborough.indicators.importing;
