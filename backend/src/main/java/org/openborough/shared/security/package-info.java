/** Who is asking, in which roles, and on whose behalf. */
package org.openborough.shared.security;
