/** Whoever organises a petition: their details, apart from the public text, and what they can do from the links they get. */
package org.openborough.petitions.organisers;
