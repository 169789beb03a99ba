/** The catalogue as JSON-LD. */
package org.openborough.catalogue.api;
