/** Sending to receivers anywhere on the internet, and nowhere else: never into the council's own networks. */
package org.openborough.webhooks.receivers;
