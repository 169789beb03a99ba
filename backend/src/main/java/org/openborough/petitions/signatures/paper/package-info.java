/** Signatures on paper: sheets checked line by line, each person counted once with those who signed electronically. */
package org.openborough.petitions.signatures.paper;
