/** Files about places: authorities, their other codes, boundaries, populations and postcodes. */
package org.openborough.places.importing;
