/**
 * The whole platform on one machine with one command: the service as it is in production, surrounded by a database, a
 * sign-in and a mail catcher that need nothing installed. None of this is in the packaged service.
 */
package org.openborough.local;
