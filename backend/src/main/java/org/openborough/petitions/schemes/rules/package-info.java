/**
 * The rules of a petition scheme as values, and the presets they begin with. The same records are the stored and the
 * wire form: a rule that is added is added in one place.
 */
package org.openborough.petitions.schemes.rules;
