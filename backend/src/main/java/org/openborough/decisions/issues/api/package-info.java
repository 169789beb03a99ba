/** The HTTP edge of issues. */
package org.openborough.decisions.issues.api;
