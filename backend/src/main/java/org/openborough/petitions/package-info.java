/** What people ask of the council together: petitions under the council's own scheme, from the first draft to the answer. */
package org.openborough.petitions;
