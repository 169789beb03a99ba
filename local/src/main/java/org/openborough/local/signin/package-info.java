/** A real OpenID Connect server whose sign-in page asks for a post instead of a password. */
package org.openborough.local.signin;
