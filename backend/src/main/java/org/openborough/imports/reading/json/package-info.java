/** GeoJSON features and JSON records as rows. */
package org.openborough.imports.reading.json;
