/**
 * Asking to sign. The form is judged at once; whatever depends on the address, the network or earlier signatures is
 * judged after the answer, which is always the same, so that nobody can probe who has signed.
 */
package org.openborough.petitions.signatures.requests;
