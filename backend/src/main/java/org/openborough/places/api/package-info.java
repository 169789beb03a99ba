/** Areas, boundaries and postcodes over HTTP. */
package org.openborough.places.api;
