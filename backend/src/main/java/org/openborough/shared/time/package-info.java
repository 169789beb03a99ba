/** The one source of the time: every rule takes it from the injected {@link java.time.Clock}. */
package org.openborough.shared.time;
