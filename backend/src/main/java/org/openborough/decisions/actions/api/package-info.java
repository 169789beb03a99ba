/** The HTTP edge of the actions that follow from decisions. */
package org.openborough.decisions.actions.api;
