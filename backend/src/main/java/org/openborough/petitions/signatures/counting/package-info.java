/**
 * Counting signatures so that it stays exact: folded from the ledger by a roll-up that may run anywhere and twice,
 * counted anew every night, and signed every day.
 */
package org.openborough.petitions.signatures.counting;
