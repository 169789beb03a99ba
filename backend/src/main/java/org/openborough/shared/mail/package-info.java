/** Messages to people: kept in the database before they are sent, so that none is lost when the mail server is away. */
package org.openborough.shared.mail;
