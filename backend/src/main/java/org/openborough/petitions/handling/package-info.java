/** What the council does with a petition once it is submitted: steps, debate and evidence, the answer and its review. */
package org.openborough.petitions.handling;
