/** The HTTP edge of meetings and decisions. */
package org.openborough.decisions.api;
