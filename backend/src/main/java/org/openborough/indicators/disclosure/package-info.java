/**
 * Keeps small numbers about people from being published. What must be hidden is worked out whenever values are recorded,
 * in the same transaction, and stored beside them; every outlet reads that one answer.
 */
package org.openborough.indicators.disclosure;
