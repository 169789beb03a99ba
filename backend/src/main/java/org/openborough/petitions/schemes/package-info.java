/** The council's petition scheme in versions: each is approved, published and in force from a day, and never edited after. */
package org.openborough.petitions.schemes;
