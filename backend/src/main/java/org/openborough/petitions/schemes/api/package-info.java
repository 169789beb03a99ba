/** Petition schemes over HTTP. */
package org.openborough.petitions.schemes.api;
