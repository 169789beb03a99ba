/**
 * Signing petitions (PET-03, PET-07): asked for on a page, confirmed by a link or code in a message, withdrawn or erased
 * by the same link. What counts is kept apart from who signed, so that people can be forgotten and counts stay exact.
 */
package org.openborough.petitions.signatures;
