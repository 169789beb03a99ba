/**
 * Whether a figure looks right beside the figures before it. What is unusual can still be right: a warning is answered
 * with a reason, or the figure is changed.
 */
package org.openborough.indicators.plausibility;
