/** The areas the council reports on: their codes, boundaries and populations through time, and where a postcode lies. */
package org.openborough.places;
