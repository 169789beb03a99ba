/** The one council this deployment serves: its name, its colours, how to sign in, and who is asking. */
package org.openborough.council;
