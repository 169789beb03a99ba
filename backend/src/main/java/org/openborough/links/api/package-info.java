/** The HTTP edge of links. */
package org.openborough.links.api;
