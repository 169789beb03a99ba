/** The council's calendar over HTTP. */
package org.openborough.petitions.calendar.api;
