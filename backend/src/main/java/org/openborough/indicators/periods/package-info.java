/** The stretches of time that figures are reported for, and how councils write them. */
package org.openborough.indicators.periods;
