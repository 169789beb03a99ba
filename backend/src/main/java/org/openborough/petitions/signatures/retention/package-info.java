/** Forgetting the people who signed, when the scheme of their petition says so; the counts stay as they are. */
package org.openborough.petitions.signatures.retention;
