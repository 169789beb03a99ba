/** Petitions over HTTP: for everybody, for their organisers, and for the officers who check and handle them. */
package org.openborough.petitions.api;
