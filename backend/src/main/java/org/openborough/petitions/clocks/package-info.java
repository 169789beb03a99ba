/** When what is due in the life of a petition, by the rules of its own scheme; plain arithmetic of days. */
package org.openborough.petitions.clocks;
