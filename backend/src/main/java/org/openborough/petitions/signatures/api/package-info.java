/** Signing petitions over HTTP: for everybody without an account, and what officers do with signatures. */
package org.openborough.petitions.signatures.api;
