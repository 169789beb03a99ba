/**
 * Keeps small numbers about people from being published. What must be hidden is worked out whenever values are recorded,
 * in the same transaction, and stored beside them; every outlet reads that one answer. All counts of an indicator within
 * a year are protected together: over areas, over quarters that make a year, and over counts that add up within it. An
 * earlier revision of what is hidden is hidden too.
 */
package org.openborough.indicators.disclosure;
