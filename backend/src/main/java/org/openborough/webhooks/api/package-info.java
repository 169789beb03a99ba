/** Registering webhooks, rotating their secrets, and seeing and repeating what was sent. */
package org.openborough.webhooks.api;
